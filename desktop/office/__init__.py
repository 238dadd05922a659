"""The only writer: takes an officer's command, asks the rules, records what follows."""

from desktop.office.office import Office as Office
from desktop.office.office import Recording as Recording
from desktop.office.office import open_office as open_office

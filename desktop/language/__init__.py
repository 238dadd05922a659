"""In which language the screen speaks: settled once, before any wording is read.

The wording is written in Chinese. In another language its modules are loaded with each word put
in from the catalogue; in Chinese nothing is done, which costs nothing. Papers, registers, files
that are read in again and the record stay Chinese whatever the screen speaks: who makes them is
declared in ``sides``.

- ``sides``: which words are the screen's and which a paper's.
- ``catalogue``: the translations, a file for Qt Linguist.
- ``words``: finds the words of a module and puts others in their place.
- ``counted``: words for one and for many.
- ``loading``: loads the modules in the language chosen.
- ``pseudo``: longer words in brackets, to find what a page cuts off.
- ``choice``: what the command line, the environment and the preferences ask for.
"""

from desktop.language.choice import CHINESE as CHINESE
from desktop.language.choice import ENGLISH as ENGLISH
from desktop.language.choice import LANGUAGES as LANGUAGES
from desktop.language.choice import chosen as chosen
from desktop.language.choice import spoken as spoken
from desktop.language.choice import take_flag as take_flag


def speak(language: str) -> None:
    """Have the screen speak a language from now on; Chinese it speaks anyway."""
    if language != CHINESE:
        from desktop.language import loading

        loading.speak(language)

"""What can go wrong between a desk and the shared store; nothing of it loses work.

SyncTrouble
├── reach:    Unreachable · SignInRefused · CertificateRefused · ServerBusy
├── fit:      NotOurServer · OfficeMissing · ProgramTooOld · ServerTooOld · ScopeClosed
├── record:   Rewound · ChainBroken · DeviceForked · WriterRefused · EntryUnfit
├── settings: SettingsMoved
└── numbers:  LeaseRefused
"""

from desktop.store.errors import StoreTrouble


class SyncTrouble(StoreTrouble):
    """A trouble with the shared store; what waits here goes on waiting."""

    code = "sync_trouble"


class Unreachable(SyncTrouble):
    """The shared store does not answer."""

    code = "sync_unreachable"


class SignInRefused(SyncTrouble):
    """Login or password is not right, or the officer is not active there."""

    code = "sync_sign_in_refused"


class CertificateRefused(SyncTrouble):
    """The server's certificate is expired, or not of the server it should be."""

    code = "sync_certificate_refused"


class ServerBusy(SyncTrouble):
    """Somebody held the log longer than we wait."""

    code = "sync_server_busy"


class NotOurServer(SyncTrouble):
    """The database has no schema of this program."""

    code = "sync_not_our_server"


class OfficeMissing(SyncTrouble):
    """Nobody has founded the office at the shared store yet."""

    code = "sync_office_missing"


class ProgramTooOld(SyncTrouble):
    """The server speaks a newer protocol: the program here has to be upgraded first."""

    code = "sync_program_too_old"


class ServerTooOld(SyncTrouble):
    """The server's schema is older than this program needs."""

    code = "sync_server_too_old"


class ScopeClosed(SyncTrouble):
    """The scope is not open to this officer."""

    code = "sync_scope_closed"


class Rewound(SyncTrouble):
    """The server no longer has what it once gave: it was restored from an older copy."""

    code = "sync_rewound"


class ChainBroken(SyncTrouble):
    """A pulled stretch of the log does not follow from what is known; nothing of it was kept."""

    code = "sync_chain_broken"


class DeviceForked(SyncTrouble):
    """Two stores write as one device: this one is a copy, or was restored."""

    code = "sync_device_forked"


class WriterRefused(SyncTrouble):
    """The writer is another's, or its device was revoked."""

    code = "sync_writer_refused"


class EntryUnfit(SyncTrouble):
    """The shared store could not read an entry."""

    code = "sync_entry_unfit"


class SettingsMoved(SyncTrouble):
    """Somebody else changed the settings meanwhile."""

    code = "sync_settings_moved"


class LeaseRefused(SyncTrouble):
    """No numbers were leased: no such series, or too many lie unused here."""

    code = "sync_lease_refused"

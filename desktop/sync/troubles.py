"""What can go wrong between a desk and the shared store; nothing of it loses work.

SyncTrouble
├── ask:      AddressUnfit · AddressSecret · PasswordMissing · NewPasswordMissing · NotJoined
├── reach:    Unreachable (HubMissing · HubEmpty) · SignInRefused · CertificateRefused ·
│               ServerBusy · ServerFault
├── fit:      NotOurServer · OfficeMissing · ProgramTooOld · ServerTooOld · ScopeClosed
├── record:   Rewound · ChainBroken · DeviceForked · WriterRefused · EntryUnfit · FileUnfit ·
│               StateDiffers · SnapshotUnfit
├── office:   NoAdministrator · LoginTaken · LoginUnfit · ScopeUnfit · ScopeTaken ·
│               FoundingDiffers · AlreadyOffice
├── people:   CodeWanted · CodeRefused · CodeOver · DeviceRevoked · DutyWanted ·
│               PersonUnfit · OwnRights · PersonElsewhere · NotKeptHere
├── settings: SettingsMoved · SettingsUnfit
├── carried:  CarrierRefused · BundleUnreadable · BundleUnfit · BundleOutlived · PassphraseShort ·
│               PassphraseMissing
└── numbers:  LeaseRefused
"""

from desktop.store.errors import StoreTrouble


class SyncTrouble(StoreTrouble):
    """A trouble with the shared store; what waits here goes on waiting."""

    code = "sync_trouble"


class Unreachable(SyncTrouble):
    """The shared store does not answer."""

    code = "sync_unreachable"


class HubMissing(Unreachable):
    """The folder of the hub is not there, as where its drive is not plugged in."""

    code = "sync_hub_missing"


class HubEmpty(Unreachable):
    """The folder is there, but no hub lies in it, as where its drive is not mounted."""

    code = "sync_hub_empty"


class SignInRefused(SyncTrouble):
    """Login or password is not right, or the officer is not active there."""

    code = "sync_sign_in_refused"


class CertificateRefused(SyncTrouble):
    """The server's certificate is expired, or not of the server it should be."""

    code = "sync_certificate_refused"


class ServerBusy(SyncTrouble):
    """Somebody held the log longer than we wait."""

    code = "sync_server_busy"


class ServerFault(SyncTrouble):
    """The server answered with an error that is nobody's to foresee."""

    code = "sync_server_fault"


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


class FileUnfit(SyncTrouble):
    """A file's parts are not what its hash says, or the officer sent too much in a day."""

    code = "sync_file_unfit"


class GrantsMissing(SyncTrouble):
    """The login can't manage roles that another login made, from PostgreSQL 16 on."""

    code = "sync_grants_missing"


class NoAdministrator(SyncTrouble):
    """The login may not make roles and schemas, or not see the sessions of others."""

    code = "sync_no_administrator"


class LoginTaken(SyncTrouble):
    """The server has a login of that name which is no officer's; it was not touched."""

    code = "sync_login_taken"


class LoginUnfit(SyncTrouble):
    """An officer's id can't be the name of a login, or the password is too short."""

    code = "sync_login_unfit"


class ScopeUnfit(SyncTrouble):
    """A scope's name has characters it may not have, or there is no such scope."""

    code = "sync_scope_unfit"


class ScopeTaken(SyncTrouble):
    """The scope has entries already; an office is founded in an empty one only."""

    code = "sync_scope_taken"


class FoundingDiffers(SyncTrouble):
    """What was brought over is not what the store has; nothing of it was kept."""

    code = "sync_founding_differs"


class CarrierRefused(SyncTrouble):
    """The officer is not appointed to carry entries of others."""

    code = "sync_carrier_refused"


class BundleUnreadable(SyncTrouble):
    """A carried file is not whole, not of this program, or the passphrase is another."""

    code = "sync_bundle_unreadable"


class BundleOutlived(SyncTrouble):
    """A carried log is of another life of the shared store than this desk's."""

    code = "sync_bundle_outlived"


class BundleUnfit(SyncTrouble):
    """A carried file is of another district or another kind, or leaves a gap."""

    code = "sync_bundle_unfit"


class PassphraseShort(SyncTrouble):
    """The passphrase of a file to be carried is too short."""

    code = "sync_passphrase_short"


class PassphraseMissing(SyncTrouble):
    """No passphrase was given, and there is nobody to ask."""

    code = "sync_passphrase_missing"


class SettingsMoved(SyncTrouble):
    """Somebody else changed the settings meanwhile."""

    code = "sync_settings_moved"


class SettingsUnfit(SyncTrouble):
    """What is shared as settings cannot be read; those of this desk stay in force."""

    code = "sync_settings_unfit"


class SnapshotUnfit(SyncTrouble):
    """The snapshot is not whole, or is not of the log; the log was pulled entry by entry."""

    code = "sync_snapshot_unfit"


class StateDiffers(SyncTrouble):
    """Other desks came to other cases from the same log."""

    code = "sync_state_differs"


class LeaseRefused(SyncTrouble):
    """No numbers were leased: no such series, too many lie unused, or were given back."""

    code = "sync_lease_refused"


class AlreadyOffice(SyncTrouble):
    """The folder that was to join a shared office holds an office already."""

    code = "sync_already_office"


class AddressUnfit(SyncTrouble):
    """What was given is no address of a shared store."""

    code = "sync_address_unfit"


class AddressSecret(SyncTrouble):
    """The address names a user or a password, which are never kept with it."""

    code = "sync_address_secret"


class PasswordMissing(SyncTrouble):
    """Nobody gave a password, and nobody can be asked."""

    code = "sync_password_missing"


class NewPasswordMissing(SyncTrouble):
    """Nobody gave the password that is to be set, and nobody can be asked."""

    code = "sync_new_password_missing"


class NotJoined(SyncTrouble):
    """The store is an office of its own and shares its record with nobody."""

    code = "sync_not_joined"


class CodeWanted(SyncTrouble):
    """The shared store lets a new device in by a one-time code only."""

    code = "sync_code_wanted"


class CodeRefused(SyncTrouble):
    """The one-time code is another, is over, or was redeemed before."""

    code = "sync_code_refused"


class CodeOver(SyncTrouble):
    """The one-time code is over, was redeemed before, or was guessed at too often."""

    code = "sync_code_over"


class DeviceRevoked(SyncTrouble):
    """An administrator keeps this device out; what it has not sent stays here."""

    code = "sync_device_revoked"


class DutyWanted(SyncTrouble):
    """Only an administrator keeps people and devices."""

    code = "sync_duty_wanted"


class PersonUnfit(SyncTrouble):
    """Nobody of that id, name, bureau or duties could work there."""

    code = "sync_person_unfit"


class OwnRights(SyncTrouble):
    """Nobody changes what they may do themselves."""

    code = "sync_own_rights"


class PersonElsewhere(SyncTrouble):
    """The officer or the device is of another district too, or not known there."""

    code = "sync_person_elsewhere"


class NotKeptHere(SyncTrouble):
    """A hub has no logins: a device is let in by what it carries, not by a code."""

    code = "sync_not_kept_here"

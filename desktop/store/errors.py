"""What can go wrong with the store: each trouble has a code that ``wording`` says in Chinese.

StoreTrouble
├── place:      StoreMissing · FolderClosed · StoreOnNetwork · ForeignFile · NewerStore ·
│               SqliteTooOld
├── state:      StoreBusy · StoreFull · DiskFailed · StoreUnreadable · NotWriting
├── entries:    EntryTooLarge · EntryMalformed · EntryMissing · EntryRefused · ClaimTaken
├── officers:   OfficerUnknown · WriterUnknown
├── withdrawal: NotOwnEntry · AlreadyWithdrawn
├── persons:    PersonUnknown · SealBroken
├── keys:       StoreLocked · SlotChanged · OfficerLocked · OfficerInactive · NoSlot ·
│               PasswordWrong · SlotLocked · CodeMustChange · PermitExpired · ClockWentBack ·
│               KeyFileDamaged · AlreadySealed · NotSealed · LastSlot · LastAdministrator ·
│               NoRecovery · RecoversOthers · SealingFailed · PasswordShort ·
│               PasswordNamed · PasswordSimple · PasswordsDiffer
├── files:      AttachmentTooLarge · AttachmentMissing · AttachmentDamaged
├── numbers:    NumbersExhausted · NumberSettled · NumberUnknown · ReasonMissing
└── copies:     BackupDamaged · TargetNotEmpty
"""

from typing import ClassVar

from desktop.rules.findings import Finding, finding


class StoreTrouble(Exception):
    """A trouble of the store, told by its code and the facts that belong to it."""

    code: ClassVar[str] = "store_trouble"

    def __init__(self, **facts: object) -> None:
        self.facts = {name: str(value) for name, value in facts.items()}
        said = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        super().__init__(f"{self.code}({said})")

    def finding(self) -> Finding:
        """Return the trouble as a finding, so that it is said like every other reason."""
        return finding(self.code, **self.facts)


class StoreMissing(StoreTrouble):
    """There is no store in the folder, and none was to be made."""

    code = "store_missing"


class FolderClosed(StoreTrouble):
    """The folder or its file may not be written by whoever runs the program."""

    code = "folder_closed"


class StoreOnNetwork(StoreTrouble):
    """The folder lies on a network share, where SQLite's locks can't be trusted."""

    code = "store_on_network"


class ForeignFile(StoreTrouble):
    """The file is not a store of this program."""

    code = "foreign_file"


class NewerStore(StoreTrouble):
    """The store was written by a newer program; it was not touched."""

    code = "newer_store"


class SqliteTooOld(StoreTrouble):
    """The SQLite library is older than the first one whose write-ahead log is safe."""

    code = "sqlite_too_old"


class StoreBusy(StoreTrouble):
    """Another process held the store longer than we wait."""

    code = "store_busy"


class StoreFull(StoreTrouble):
    """The disk took no more; nothing of the act was kept."""

    code = "store_full"


class DiskFailed(StoreTrouble):
    """The disk would not read or write; nothing of the act was kept."""

    code = "disk_failed"


class StoreUnreadable(StoreTrouble):
    """The store's file is damaged."""

    code = "store_unreadable"


class NotWriting(StoreTrouble):
    """Something was to be recorded outside a writing transaction."""

    code = "not_writing"


class EntryTooLarge(StoreTrouble):
    """An entry would be longer than 64 KiB."""

    code = "entry_too_large"


class EntryMalformed(StoreTrouble):
    """A text is not an entry, or holds what no entry may hold."""

    code = "entry_malformed"


class EntryMissing(StoreTrouble):
    """No entry has that id."""

    code = "entry_missing"


class EntryRefused(StoreTrouble):
    """The hub does not take an entry: its writer, order, signature or bureau is not right."""

    code = "entry_refused"


class ClaimTaken(StoreTrouble):
    """What the entry asks for was given to an earlier entry."""

    code = "claim_taken"


class OfficerUnknown(StoreTrouble):
    """The store has no officer of that id."""

    code = "officer_unknown"


class WriterUnknown(StoreTrouble):
    """The store has no writer of that id, or not its private key."""

    code = "writer_unknown"


class NotOwnEntry(StoreTrouble):
    """Only the officer who recorded an entry may withdraw it."""

    code = "not_own_entry"


class AlreadyWithdrawn(StoreTrouble):
    """The entry was withdrawn before."""

    code = "already_withdrawn"


class PersonUnknown(StoreTrouble):
    """The store never held a person of that reference."""

    code = "person_unknown"


class SealBroken(StoreTrouble):
    """A sealed value does not open with its key: it was changed, or belongs to another."""

    code = "seal_broken"


class StoreLocked(StoreTrouble):
    """The store is encrypted and nobody has unlocked it in this process."""

    code = "store_locked"


class SlotChanged(StoreLocked):
    """Another program changed the officer's slot meanwhile: what was opened opens it no more."""

    code = "slot_changed"


class OfficerLocked(StoreTrouble):
    """The officer's own keys are not open: only they can sign as themselves."""

    code = "officer_locked"


class OfficerInactive(StoreTrouble):
    """The office has stopped the officer, so the slot opens nothing."""

    code = "officer_inactive"


class NoSlot(StoreTrouble):
    """The encrypted store has no key slot of that officer."""

    code = "no_slot"


class PasswordWrong(StoreTrouble):
    """The password opens nothing; ``left`` says how many tries are left."""

    code = "password_wrong"


class SlotLocked(StoreTrouble):
    """Too many wrong passwords: the next try counts after ``until`` only."""

    code = "slot_locked"


class CodeMustChange(StoreTrouble):
    """A one-time code opens nothing but its own change to a password."""

    code = "code_must_change"


class PermitExpired(StoreTrouble):
    """The permit to work without the office is over ``since`` then."""

    code = "permit_expired"


class PermitDoubtful(PermitExpired):
    """The store was opened later than the clock says: the permit counts no more."""

    code = "permit_doubtful"


class ClockWentBack(StoreTrouble):
    """The computer's clock stands before a moment it has already shown."""

    code = "clock_went_back"


class KeyFileDamaged(StoreTrouble):
    """The key file beside the store can't be read, or asks for the absurd."""

    code = "key_file_damaged"


class AlreadySealed(StoreTrouble):
    """The store is encrypted already."""

    code = "already_sealed"


class NotSealed(StoreTrouble):
    """The store is not encrypted, so it has no keys."""

    code = "not_sealed"


class LastSlot(StoreTrouble):
    """Without the last slot nobody could open the store again."""

    code = "last_slot"


class LastAdministrator(StoreTrouble):
    """Without the last administrator's slot nobody could let others in any more."""

    code = "last_administrator"


class NoRecovery(StoreTrouble):
    """No recovery code was made, or it has been used."""

    code = "no_recovery"


class RecoversOthers(StoreTrouble):
    """The recovery code is for administrators; the officer is none."""

    code = "recovers_others"


class SealingFailed(StoreTrouble):
    """The encrypted copy is not equal to the store; the store stays as it was."""

    code = "sealing_failed"


class PasswordShort(StoreTrouble):
    """The password is shorter than ``least`` characters."""

    code = "password_short"


class PasswordNamed(StoreTrouble):
    """The password holds the officer's own id or name."""

    code = "password_named"


class PasswordSimple(StoreTrouble):
    """The password is a repeat or a row of characters."""

    code = "password_simple"


class PasswordsDiffer(StoreTrouble):
    """A new password was given twice, and not alike."""

    code = "passwords_differ"


class AttachmentTooLarge(StoreTrouble):
    """A file is larger than an attachment may be; nothing of it was kept."""

    code = "attachment_too_large"


class AttachmentMissing(StoreTrouble):
    """The file with that hash has not arrived."""

    code = "attachment_missing"


class AttachmentDamaged(StoreTrouble):
    """A kept file no longer has the hash it is kept under."""

    code = "attachment_damaged"


class NumbersExhausted(StoreTrouble):
    """The leased numbers of a series are used up."""

    code = "numbers_exhausted"


class NotAlone(StoreTrouble):
    """Very many entries are recorded at once only where nobody else records anything."""

    code = "not_alone"


class NumberSettled(StoreTrouble):
    """The number is already issued or void."""

    code = "number_settled"


class NumberUnknown(StoreTrouble):
    """The number was never reserved."""

    code = "number_unknown"


class ReasonMissing(StoreTrouble):
    """A number is made void only with a reason."""

    code = "reason_missing"


class BackupDamaged(StoreTrouble):
    """A backup is not what it was when it was made."""

    code = "backup_damaged"


class TargetNotEmpty(StoreTrouble):
    """The folder to write to is not empty."""

    code = "target_not_empty"

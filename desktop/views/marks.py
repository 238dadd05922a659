"""Which colour, icon and light goes with which code; one place, so pages cannot differ."""

from desktop.models.rows import Light

LIGHT_TONES = {
    Light.RED: "red",
    Light.AMBER: "amber",
    Light.GREEN: "green",
    Light.PAUSED: "grey",
    Light.EXEMPT: "blue",
    Light.UNMET: "grey",
    Light.NOT_CONCERNED: "grey",
    Light.OPEN: "grey",
    Light.HALF: "blue",
    Light.MISSING: "amber",
    Light.UNTIMED: "grey",
}
GROUP_LIGHTS = {
    "overdue": Light.RED,
    "today": Light.AMBER,
    "tomorrow": Light.GREEN,
    "later": Light.GREEN,
    "exempt": Light.EXEMPT,
    "paused": Light.PAUSED,
    "untimed": Light.UNTIMED,
}
BUREAU_LIGHTS = {
    "approve": Light.GREEN,
    "reject": Light.UNMET,
    "not_concerned": Light.NOT_CONCERNED,
    "waiting": Light.HALF,
    "explaining": Light.HALF,
    "special": Light.PAUSED,
    "missed": Light.RED,
}
BUREAU_TONES = {
    "approve": "green",
    "reject": "red",
    "not_concerned": "grey",
    "waiting": "blue",
    "explaining": "blue",
    "special": "grey",
    "missed": "red",
}
PAPER_LIGHTS = {
    "not_checked": Light.OPEN,
    "missing": Light.MISSING,
    "submitted": Light.HALF,
    "verified": Light.GREEN,
    "returned": Light.UNMET,
    "not_concerned": Light.NOT_CONCERNED,
}
STATE_TONES = {
    "own_opinion": "blue",
    "countersigning": "blue",
    "conclude": "blue",
    "confirm": "blue",
    "settle": "amber",
    "late_review": "amber",
    "supplement": "amber",
    "explaining": "blue",
    "accept": "blue",
    "letter_draft": "violet",
    "letter_replace": "amber",
    "letter_revise": "violet",
    "oversee": "red",
    "reply": "red",
    "utility": "blue",
    "connecting": "blue",
    "letter_check": "violet",
    "letter_countersign": "violet",
    "letter_sign": "violet",
    "letter_seal": "violet",
    "letter_serve": "violet",
    "lapse": "amber",
    "paused": "grey",
    "closed": "grey",
    "filed": "green",
    "granted": "green",
    "refused": "red",
    "letter_issued": "green",
    "connected": "green",
    "withdrawn": "grey",
}
OUTCOME_MARKS = {
    "exempt": ("blue", "shield-check"),
    "needs_approval": ("amber", "scale"),
    "undetermined": ("amber", "search"),
    "not_covered": ("grey", "scale"),
}
"""An outcome's colour and icon."""

RAIL_ICONS = {
    "workbench": "layout-dashboard",
    "cases": "folder-open",
    "intake": "file-plus",
    "letters": "stamp",
    "leads": "radar",
    "excavation": "shovel",
    "oversight": "gauge",
    "sync": "refresh-cw",
    "agenda": "calendar-days",
    "calendar": "calendar-clock",
    "admin": "settings",
}


def bureau_light(state: str, clock_light: Light | None) -> Light:
    """Return the light of a bureau's step: its clock's while it waits, then its opinion's."""
    if state in ("waiting", "explaining") and clock_light in (
        Light.AMBER,
        Light.RED,
        Light.GREEN,
    ):
        return clock_light if clock_light is not Light.GREEN else Light.HALF
    return BUREAU_LIGHTS.get(state, Light.OPEN)


def bureau_tone(state: str, clock_light: Light | None) -> str:
    """Return the colour of a bureau's step."""
    if state in ("waiting", "explaining") and clock_light in (Light.AMBER, Light.RED):
        return LIGHT_TONES[clock_light]
    return BUREAU_TONES.get(state, "grey")


def paper_light(status: str, *, is_waived: bool) -> Light:
    """Return the light of a paper; a waived one is amber until it is verified."""
    if is_waived and status != "verified":
        return Light.AMBER
    return PAPER_LIGHTS.get(status, Light.OPEN)


SYNC_MARKS = {
    "local": ("grey", "cloud-off"),
    "synced": ("green", "cloud-check"),
    "waiting": ("blue", "upload"),
    "offline": ("amber", "cloud-off"),
    "sign_in": ("amber", "cloud-off"),
    "conflict": ("red", "triangle-alert"),
    "clock": ("amber", "clock"),
    "upgrade": ("red", "download"),
    "revoked": ("red", "x"),
    "blocked": ("red", "triangle-alert"),
    "differs": ("red", "triangle-alert"),
}

"""Delete a person's key at the server, once two officers have recorded that it is to be erased.

Desks learn of it with the next entries they pull, and delete the key too.
"""

import psycopg

from desktop.sync.postgres_line import told
from desktop.sync.server_admin import as_owner

_RECORDED = (
    "SELECT DISTINCT scope FROM joint.event WHERE kind = 'person.erased'"
    " AND verdict = 'accepted' AND body::jsonb -> 'data' ->> 'person' = %s"
)


def erase_key(admin: psycopg.Connection, ref: str) -> bool:
    """Delete the key of that person; False where no second officer has recorded the erasing."""
    with told(), admin.transaction():
        as_owner(admin)
        scopes = [row[0] for row in admin.execute(_RECORDED, (ref,))]
        for scope in scopes:
            admin.execute(
                "DELETE FROM joint.person_key WHERE scope = %s AND ref = %s", (scope, ref)
            )
            admin.execute(
                "INSERT INTO joint.erased_key (scope, ref) VALUES (%s, %s) ON CONFLICT DO NOTHING",
                (scope, ref),
            )
    return bool(scopes)

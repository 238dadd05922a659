-- A desk whose store was copied goes on as a new device, with what it numbered before that.
ALTER TABLE device ADD COLUMN renewed_from TEXT REFERENCES device (id);

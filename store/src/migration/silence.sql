-- Erinnern: where an office is reached again. Older forwardings know only the name.
ALTER TABLE forwarding ADD COLUMN email TEXT NOT NULL DEFAULT '';

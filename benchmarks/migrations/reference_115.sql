-- step: 115_business_calendars_table
CREATE TABLE business_calendars (
    id SERIAL PRIMARY KEY,
    business_id INTEGER NOT NULL REFERENCES business(id) ON DELETE CASCADE,
    name VARCHAR(255) NOT NULL,
    type_key VARCHAR(64),
    provider VARCHAR(32) DEFAULT 'internal' NOT NULL,
    calendar_external_id VARCHAR(255),
    is_active BOOLEAN DEFAULT TRUE NOT NULL,
    priority INTEGER DEFAULT 0 NOT NULL,
    default_duration_minutes INTEGER DEFAULT 60,
    buffer_before_minutes INTEGER DEFAULT 0,
    buffer_after_minutes INTEGER DEFAULT 0,
    allowed_tags JSONB DEFAULT '[]'::jsonb NOT NULL,
    created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
    updated_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX idx_business_calendars_business_active ON business_calendars (business_id, is_active);
CREATE INDEX idx_business_calendars_priority ON business_calendars (business_id, priority);

-- step: 115_calendar_routing_rules_table
CREATE TABLE calendar_routing_rules (
    id SERIAL PRIMARY KEY,
    business_id INTEGER NOT NULL REFERENCES business(id) ON DELETE CASCADE,
    calendar_id INTEGER NOT NULL REFERENCES business_calendars(id) ON DELETE CASCADE,
    match_labels JSONB DEFAULT '[]'::jsonb NOT NULL,
    match_keywords JSONB DEFAULT '[]'::jsonb NOT NULL,
    channel_scope VARCHAR(32) DEFAULT 'all' NOT NULL,
    when_ambiguous_ask BOOLEAN DEFAULT FALSE,
    question_text VARCHAR(500),
    priority INTEGER DEFAULT 0 NOT NULL,
    is_active BOOLEAN DEFAULT TRUE NOT NULL,
    created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
    updated_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX idx_calendar_routing_business_active ON calendar_routing_rules (business_id, is_active);
CREATE INDEX idx_calendar_routing_calendar ON calendar_routing_rules (calendar_id);

-- step: 115_appointments_calendar_id
ALTER TABLE appointments
ADD COLUMN calendar_id INTEGER REFERENCES business_calendars(id) ON DELETE SET NULL;
CREATE INDEX idx_appointments_calendar_id ON appointments (calendar_id);

-- step: 115_default_calendars
INSERT INTO business_calendars (
    business_id,
    name,
    type_key,
    provider,
    is_active,
    priority,
    default_duration_minutes,
    allowed_tags
)
SELECT
    b.id,
    'לוח ברירת מחדל' as name,
    'default' as type_key,
    'internal' as provider,
    TRUE as is_active,
    1 as priority,
    COALESCE(bs.slot_size_min, 60) as default_duration_minutes,
    '[]'::jsonb as allowed_tags
FROM business b
LEFT JOIN business_settings bs ON bs.business_id = b.id
WHERE NOT EXISTS (SELECT 1 FROM business_calendars bc WHERE bc.business_id = b.id);

-- step: 115_link_appointments
UPDATE appointments a
SET calendar_id = bc.id
FROM business_calendars bc
WHERE a.business_id = bc.business_id
  AND bc.type_key = 'default'
  AND a.calendar_id IS NULL;

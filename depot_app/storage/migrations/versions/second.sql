CREATE TABLE donors (
	id BLOB NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	street TEXT DEFAULT '' NOT NULL,
	house_number TEXT DEFAULT '' NOT NULL,
	postcode TEXT DEFAULT '' NOT NULL,
	city TEXT DEFAULT '' NOT NULL,
	country TEXT DEFAULT '' NOT NULL,
	email TEXT DEFAULT '' NOT NULL,
	phone TEXT DEFAULT '' NOT NULL,
	may_be_named INTEGER NOT NULL,
	keep_until TEXT,
	erased_on TEXT,
	name_key TEXT DEFAULT '' NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_donors PRIMARY KEY (id),
	CONSTRAINT ck_donors_erased_says_nothing CHECK (erased_on IS NULL OR (name || street || house_number || postcode || city || country || email || phone || name_key = '' AND may_be_named = 0))
)
 STRICT
;
CREATE TABLE label_runs (
	id BLOB NOT NULL,
	number INTEGER NOT NULL,
	stock TEXT NOT NULL,
	start INTEGER NOT NULL,
	copies INTEGER NOT NULL,
	language TEXT NOT NULL,
	printed_on TEXT NOT NULL,
	printed_by TEXT NOT NULL,
	labels TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_label_runs PRIMARY KEY (id),
	CONSTRAINT uq_label_runs_number UNIQUE (number)
)
 STRICT
;
CREATE TABLE label_stocks (
	id BLOB NOT NULL,
	code TEXT NOT NULL,
	name TEXT NOT NULL,
	kind TEXT NOT NULL,
	width INTEGER NOT NULL,
	height INTEGER NOT NULL,
	columns INTEGER NOT NULL,
	rows INTEGER NOT NULL,
	"left" INTEGER NOT NULL,
	top INTEGER NOT NULL,
	pitch_x INTEGER NOT NULL,
	pitch_y INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_label_stocks PRIMARY KEY (id),
	CONSTRAINT uq_label_stocks_code UNIQUE (code)
)
 STRICT
;
CREATE TABLE saved_lists (
	id BLOB NOT NULL,
	room TEXT NOT NULL,
	name TEXT NOT NULL,
	text TEXT DEFAULT '' NOT NULL,
	"where" TEXT NOT NULL,
	"order" TEXT DEFAULT '' NOT NULL,
	descending INTEGER NOT NULL,
	columns TEXT NOT NULL,
	position INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_saved_lists PRIMARY KEY (id)
)
 STRICT
;
CREATE UNIQUE INDEX one_list_of_a_name ON saved_lists (room, name)
;
ALTER TABLE types ADD COLUMN life_years INTEGER
;
ALTER TABLE types ADD COLUMN residual_percent INTEGER
;
CREATE TABLE donor_papers (
	id BLOB NOT NULL,
	kind TEXT NOT NULL,
	about BLOB NOT NULL,
	issue INTEGER NOT NULL,
	language TEXT NOT NULL,
	text_version TEXT DEFAULT '' NOT NULL,
	content TEXT NOT NULL,
	pdf BLOB NOT NULL,
	sha256 TEXT NOT NULL,
	printed_on TEXT NOT NULL,
	printed_by TEXT NOT NULL,
	CONSTRAINT pk_donor_papers PRIMARY KEY (id),
	CONSTRAINT fk_donor_papers_about FOREIGN KEY(about) REFERENCES donors (id)
)
 STRICT
;
CREATE UNIQUE INDEX one_donor_paper ON donor_papers (about, kind, issue, language)
;
ALTER TABLE instruments ADD COLUMN title TEXT DEFAULT '' NOT NULL
;
ALTER TABLE instruments ADD COLUMN story TEXT DEFAULT '' NOT NULL
;
ALTER TABLE instruments ADD COLUMN wish TEXT DEFAULT '' NOT NULL
;
ALTER TABLE instruments ADD COLUMN restriction TEXT DEFAULT '' NOT NULL
;
ALTER TABLE instruments ADD COLUMN fund TEXT DEFAULT '' NOT NULL
;
ALTER TABLE instruments ADD COLUMN merged_into BLOB CONSTRAINT fk_instruments_merged_into REFERENCES instruments (id)
;
CREATE INDEX ix_instruments_unlabelled ON instruments (number) WHERE labelled_on IS NULL
;
CREATE TABLE label_jobs (
	id BLOB NOT NULL,
	about BLOB NOT NULL,
	reason TEXT NOT NULL,
	wanted_on TEXT NOT NULL,
	run BLOB,
	printed_on TEXT,
	stuck_on TEXT,
	dropped_on TEXT,
	version INTEGER NOT NULL,
	CONSTRAINT pk_label_jobs PRIMARY KEY (id),
	CONSTRAINT ck_label_jobs_stuck_or_dropped CHECK (stuck_on IS NULL OR dropped_on IS NULL),
	CONSTRAINT fk_label_jobs_run FOREIGN KEY(run) REFERENCES label_runs (id)
)
 STRICT
;
CREATE INDEX ix_label_jobs_about ON label_jobs (about)
;
CREATE INDEX ix_label_jobs_run ON label_jobs (run)
;
CREATE UNIQUE INDEX one_open_label ON label_jobs (about) WHERE stuck_on IS NULL AND dropped_on IS NULL
;
CREATE TABLE supplies (
	id BLOB NOT NULL,
	number INTEGER NOT NULL,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	total INTEGER NOT NULL,
	minimum INTEGER NOT NULL,
	lendable INTEGER NOT NULL,
	kind TEXT,
	place BLOB,
	value INTEGER,
	notes TEXT DEFAULT '' NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_supplies PRIMARY KEY (id),
	CONSTRAINT ck_supplies_total_not_negative CHECK (total >= 0),
	CONSTRAINT uq_supplies_number UNIQUE (number),
	CONSTRAINT uq_supplies_name_key UNIQUE (name_key),
	CONSTRAINT fk_supplies_place FOREIGN KEY(place) REFERENCES places (id)
)
 STRICT
;
CREATE TABLE condition_checks (
	id BLOB NOT NULL,
	instrument BLOB NOT NULL,
	checked_on TEXT NOT NULL,
	inspector TEXT NOT NULL,
	condition TEXT NOT NULL,
	remarks TEXT DEFAULT '' NOT NULL,
	kit TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_condition_checks PRIMARY KEY (id),
	CONSTRAINT fk_condition_checks_instrument FOREIGN KEY(instrument) REFERENCES instruments (id)
)
 STRICT
;
CREATE INDEX ix_condition_checks_instrument ON condition_checks (instrument, checked_on)
;
CREATE TABLE intakes (
	id BLOB NOT NULL,
	number INTEGER NOT NULL,
	way TEXT NOT NULL,
	offered_on TEXT NOT NULL,
	description TEXT NOT NULL,
	donor BLOB,
	type_code TEXT DEFAULT '' NOT NULL,
	size TEXT DEFAULT '' NOT NULL,
	brand TEXT DEFAULT '' NOT NULL,
	model TEXT DEFAULT '' NOT NULL,
	serial TEXT DEFAULT '' NOT NULL,
	state TEXT NOT NULL,
	decided_on TEXT,
	reason TEXT DEFAULT '' NOT NULL,
	received_on TEXT,
	received_by TEXT DEFAULT '' NOT NULL,
	place BLOB,
	assessed_on TEXT,
	assessed_by TEXT DEFAULT '' NOT NULL,
	condition TEXT,
	assessment TEXT DEFAULT '' NOT NULL,
	kit TEXT NOT NULL,
	value INTEGER,
	price INTEGER,
	fund TEXT DEFAULT '' NOT NULL,
	wish TEXT DEFAULT '' NOT NULL,
	restriction TEXT DEFAULT '' NOT NULL,
	may_part INTEGER NOT NULL,
	outcome TEXT,
	proceeds INTEGER,
	instrument BLOB,
	closed_on TEXT,
	notes TEXT DEFAULT '' NOT NULL,
	search_text TEXT DEFAULT '' NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_intakes PRIMARY KEY (id),
	CONSTRAINT ck_intakes_refused_with_reason CHECK (state <> 'refused' OR reason <> ''),
	CONSTRAINT ck_intakes_closed_with_outcome CHECK ((state = 'closed') = (outcome IS NOT NULL)),
	CONSTRAINT ck_intakes_closed_on_its_day CHECK ((closed_on IS NOT NULL) = (state IN ('closed', 'refused'))),
	CONSTRAINT ck_intakes_received_once CHECK ((received_on IS NOT NULL) = (state IN ('received', 'assessed', 'closed'))),
	CONSTRAINT ck_intakes_numbered_if_kept CHECK (coalesce(outcome IN ('lendable', 'repair'), 0) = (instrument IS NOT NULL)),
	CONSTRAINT ck_intakes_amounts_not_negative CHECK (coalesce(value, 0) >= 0 AND coalesce(price, 0) >= 0 AND coalesce(proceeds, 0) >= 0),
	CONSTRAINT ck_intakes_sold_for_an_amount CHECK (outcome <> 'sold' OR proceeds IS NOT NULL),
	CONSTRAINT uq_intakes_number UNIQUE (number),
	CONSTRAINT fk_intakes_donor FOREIGN KEY(donor) REFERENCES donors (id),
	CONSTRAINT fk_intakes_place FOREIGN KEY(place) REFERENCES places (id),
	CONSTRAINT fk_intakes_instrument FOREIGN KEY(instrument) REFERENCES instruments (id)
)
 STRICT
;
CREATE INDEX ix_intakes_donor ON intakes (donor) WHERE donor IS NOT NULL
;
CREATE INDEX ix_intakes_state ON intakes (state, number)
;
CREATE UNIQUE INDEX one_intake ON intakes (instrument) WHERE instrument IS NOT NULL
;
CREATE TABLE part_losses (
	id BLOB NOT NULL,
	instrument BLOB NOT NULL,
	kind TEXT NOT NULL,
	missing_on TEXT NOT NULL,
	borrower BLOB,
	loan BLOB,
	closed_on TEXT,
	outcome TEXT,
	note TEXT DEFAULT '' NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_part_losses PRIMARY KEY (id),
	CONSTRAINT ck_part_losses_closed_with_outcome CHECK ((closed_on IS NULL) = (outcome IS NULL)),
	CONSTRAINT fk_part_losses_instrument FOREIGN KEY(instrument) REFERENCES instruments (id),
	CONSTRAINT fk_part_losses_borrower FOREIGN KEY(borrower) REFERENCES borrowers (id),
	CONSTRAINT fk_part_losses_loan FOREIGN KEY(loan) REFERENCES loans (id)
)
 STRICT
;
CREATE INDEX ix_part_losses_borrower ON part_losses (borrower) WHERE borrower IS NOT NULL
;
CREATE INDEX ix_part_losses_instrument ON part_losses (instrument)
;
CREATE UNIQUE INDEX one_open_loss ON part_losses (instrument, kind) WHERE closed_on IS NULL
;
CREATE TABLE parts (
	id BLOB NOT NULL,
	number INTEGER NOT NULL,
	instrument BLOB NOT NULL,
	kind TEXT NOT NULL,
	note TEXT DEFAULT '' NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_parts PRIMARY KEY (id),
	CONSTRAINT uq_parts_number UNIQUE (number),
	CONSTRAINT fk_parts_instrument FOREIGN KEY(instrument) REFERENCES instruments (id)
)
 STRICT
;
CREATE UNIQUE INDEX one_label_a_part ON parts (instrument, kind)
;
CREATE TABLE photos (
	id BLOB NOT NULL,
	instrument BLOB NOT NULL,
	sha256 TEXT NOT NULL,
	width INTEGER NOT NULL,
	height INTEGER NOT NULL,
	added_on TEXT NOT NULL,
	added_by TEXT NOT NULL,
	caption TEXT DEFAULT '' NOT NULL,
	position INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_photos PRIMARY KEY (id),
	CONSTRAINT fk_photos_instrument FOREIGN KEY(instrument) REFERENCES instruments (id)
)
 STRICT
;
CREATE UNIQUE INDEX one_photo_once ON photos (instrument, sha256)
;
CREATE TABLE supply_lines (
	id BLOB NOT NULL,
	loan BLOB NOT NULL,
	supply BLOB NOT NULL,
	position INTEGER NOT NULL,
	amount INTEGER NOT NULL,
	out_on TEXT NOT NULL,
	back INTEGER NOT NULL,
	lost INTEGER NOT NULL,
	closed_on TEXT,
	value INTEGER,
	addendum INTEGER,
	version INTEGER NOT NULL,
	CONSTRAINT pk_supply_lines PRIMARY KEY (id),
	CONSTRAINT ck_supply_lines_no_more_back_than_out CHECK (amount > 0 AND back >= 0 AND lost >= 0 AND back + lost <= amount),
	CONSTRAINT ck_supply_lines_closed_when_all_back CHECK ((closed_on IS NOT NULL) = (back + lost = amount)),
	CONSTRAINT fk_supply_lines_loan FOREIGN KEY(loan) REFERENCES loans (id),
	CONSTRAINT fk_supply_lines_supply FOREIGN KEY(supply) REFERENCES supplies (id)
)
 STRICT
;
CREATE INDEX ix_supply_lines_loan ON supply_lines (loan, position)
;
CREATE INDEX ix_supply_lines_supply ON supply_lines (supply) WHERE closed_on IS NULL
;
CREATE TABLE supply_moves (
	id BLOB NOT NULL,
	supply BLOB NOT NULL,
	moved_on TEXT NOT NULL,
	amount INTEGER NOT NULL,
	reason TEXT NOT NULL,
	instrument BLOB,
	loan BLOB,
	count BLOB,
	note TEXT DEFAULT '' NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_supply_moves PRIMARY KEY (id),
	CONSTRAINT ck_supply_moves_moves_something CHECK (amount <> 0),
	CONSTRAINT ck_supply_moves_won_from_an_instrument CHECK ((reason = 'won') = (instrument IS NOT NULL)),
	CONSTRAINT fk_supply_moves_supply FOREIGN KEY(supply) REFERENCES supplies (id),
	CONSTRAINT fk_supply_moves_instrument FOREIGN KEY(instrument) REFERENCES instruments (id),
	CONSTRAINT fk_supply_moves_loan FOREIGN KEY(loan) REFERENCES loans (id),
	CONSTRAINT fk_supply_moves_count FOREIGN KEY(count) REFERENCES counts (id)
)
 STRICT
;
CREATE INDEX ix_supply_moves_instrument ON supply_moves (instrument) WHERE instrument IS NOT NULL
;
CREATE INDEX ix_supply_moves_supply ON supply_moves (supply)
;
CREATE TABLE valuations (
	id BLOB NOT NULL,
	instrument BLOB NOT NULL,
	valued_on TEXT NOT NULL,
	value INTEGER NOT NULL,
	source TEXT NOT NULL,
	"by" TEXT DEFAULT '' NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_valuations PRIMARY KEY (id),
	CONSTRAINT ck_valuations_value_not_negative CHECK (value >= 0),
	CONSTRAINT fk_valuations_instrument FOREIGN KEY(instrument) REFERENCES instruments (id)
)
 STRICT
;
CREATE INDEX ix_valuations_instrument ON valuations (instrument, valued_on)
;
CREATE TRIGGER donor_papers_never_change BEFORE UPDATE ON donor_papers BEGIN SELECT RAISE(ABORT, 'frozen'); END
;
CREATE TRIGGER donor_papers_go_with_their_donor BEFORE DELETE ON donor_papers WHEN EXISTS (SELECT 1 FROM donors WHERE id = OLD.about AND erased_on IS NULL) BEGIN SELECT RAISE(ABORT, 'frozen'); END
;
CREATE TRIGGER no_more_supplies_than_there_are BEFORE INSERT ON supply_lines WHEN (SELECT coalesce(sum(amount - back - lost), 0) FROM supply_lines WHERE supply = NEW.supply AND id <> NEW.id) + NEW.amount - NEW.back - NEW.lost > (SELECT total FROM supplies WHERE id = NEW.supply) BEGIN SELECT RAISE(ABORT, 'too-few'); END
;
CREATE TRIGGER no_more_supplies_out_later BEFORE UPDATE ON supply_lines WHEN (SELECT coalesce(sum(amount - back - lost), 0) FROM supply_lines WHERE supply = NEW.supply AND id <> NEW.id) + NEW.amount - NEW.back - NEW.lost > (SELECT total FROM supplies WHERE id = NEW.supply) BEGIN SELECT RAISE(ABORT, 'too-few'); END
;
CREATE TRIGGER what_is_out_stays_counted BEFORE UPDATE OF total ON supplies WHEN NEW.total < (SELECT coalesce(sum(amount - back - lost), 0) FROM supply_lines WHERE supply = NEW.id) BEGIN SELECT RAISE(ABORT, 'too-few'); END
;

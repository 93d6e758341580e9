CREATE TABLE borrowers (
	id BLOB NOT NULL,
	number INTEGER NOT NULL,
	kind TEXT NOT NULL,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	code TEXT DEFAULT '' NOT NULL,
	contact TEXT DEFAULT '' NOT NULL,
	role TEXT DEFAULT '' NOT NULL,
	street TEXT DEFAULT '' NOT NULL,
	house_number TEXT DEFAULT '' NOT NULL,
	postcode TEXT DEFAULT '' NOT NULL,
	city TEXT DEFAULT '' NOT NULL,
	country TEXT DEFAULT '' NOT NULL,
	phone TEXT DEFAULT '' NOT NULL,
	email TEXT DEFAULT '' NOT NULL,
	website TEXT DEFAULT '' NOT NULL,
	registration TEXT DEFAULT '' NOT NULL,
	child TEXT DEFAULT '' NOT NULL,
	language TEXT DEFAULT '' NOT NULL,
	holiday_region TEXT DEFAULT '' NOT NULL,
	delivery_note TEXT DEFAULT '' NOT NULL,
	blocked TEXT DEFAULT '' NOT NULL,
	notes TEXT DEFAULT '' NOT NULL,
	search_text TEXT DEFAULT '' NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_borrowers PRIMARY KEY (id),
	CONSTRAINT ck_borrowers_no_child_at_school CHECK (child = '' OR kind = 'household'),
	CONSTRAINT uq_borrowers_number UNIQUE (number)
)
 STRICT
;
CREATE UNIQUE INDEX ix_borrowers_code ON borrowers (code) WHERE code <> ''
;
CREATE INDEX ix_borrowers_name_key ON borrowers (name_key)
;
CREATE TABLE documents (
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
	CONSTRAINT pk_documents PRIMARY KEY (id)
)
 STRICT
;
CREATE UNIQUE INDEX one_document ON documents (about, kind, issue, language)
;
CREATE TABLE entries (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	at TEXT NOT NULL,
	"by" TEXT NOT NULL,
	deed TEXT NOT NULL,
	facts TEXT NOT NULL,
	undoes INTEGER,
	hash TEXT NOT NULL,
	CONSTRAINT uq_entries_undoes UNIQUE (undoes),
	CONSTRAINT fk_entries_undoes FOREIGN KEY(undoes) REFERENCES entries (seq)
)
 STRICT
;
CREATE TABLE import_rows (
	file_hash TEXT NOT NULL,
	"row" INTEGER NOT NULL,
	thing BLOB NOT NULL,
	CONSTRAINT pk_import_rows PRIMARY KEY (file_hash, "row")
)
 WITHOUT ROWID,
 STRICT
;
CREATE TABLE imports (
	id BLOB NOT NULL,
	number INTEGER NOT NULL,
	kind TEXT NOT NULL,
	file_name TEXT NOT NULL,
	file_hash TEXT NOT NULL,
	at TEXT NOT NULL,
	"by" TEXT NOT NULL,
	entry INTEGER NOT NULL,
	outcome TEXT NOT NULL,
	undone_at TEXT,
	version INTEGER NOT NULL,
	CONSTRAINT pk_imports PRIMARY KEY (id),
	CONSTRAINT uq_imports_number UNIQUE (number)
)
 STRICT
;
CREATE INDEX ix_imports_file_hash ON imports (file_hash)
;
CREATE TABLE mappings (
	kind TEXT NOT NULL,
	header TEXT NOT NULL,
	mapping TEXT NOT NULL,
	CONSTRAINT pk_mappings PRIMARY KEY (kind, header)
)
 STRICT
;
CREATE TABLE numbers (
	kind INTEGER NOT NULL,
	last INTEGER NOT NULL,
	CONSTRAINT pk_numbers PRIMARY KEY (kind)
)
 STRICT
;
CREATE TABLE people (
	id BLOB NOT NULL,
	number INTEGER NOT NULL,
	name TEXT NOT NULL,
	role TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_people PRIMARY KEY (id),
	CONSTRAINT uq_people_number UNIQUE (number),
	CONSTRAINT uq_people_name UNIQUE (name)
)
 STRICT
;
CREATE TABLE places (
	id BLOB NOT NULL,
	number INTEGER NOT NULL,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	kind TEXT NOT NULL,
	within BLOB,
	description TEXT DEFAULT '' NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_places PRIMARY KEY (id),
	CONSTRAINT uq_places_number UNIQUE (number),
	CONSTRAINT uq_places_name_key UNIQUE (name_key),
	CONSTRAINT fk_places_within FOREIGN KEY(within) REFERENCES places (id)
)
 STRICT
;
CREATE TABLE settings (
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	CONSTRAINT pk_settings PRIMARY KEY (name)
)
 STRICT
;
CREATE TABLE types (
	code TEXT NOT NULL,
	family TEXT DEFAULT '' NOT NULL,
	name_nl TEXT DEFAULT '' NOT NULL,
	name_en TEXT DEFAULT '' NOT NULL,
	synonyms TEXT NOT NULL,
	hornbostel_sachs TEXT DEFAULT '' NOT NULL,
	mimo TEXT DEFAULT '' NOT NULL,
	wikidata TEXT DEFAULT '' NOT NULL,
	sizes TEXT NOT NULL,
	kit TEXT NOT NULL,
	brands TEXT NOT NULL,
	value_low INTEGER,
	value_high INTEGER,
	transport TEXT DEFAULT '' NOT NULL,
	service_months INTEGER NOT NULL,
	rank INTEGER NOT NULL,
	complete_only INTEGER NOT NULL,
	condition_d_stays INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_types PRIMARY KEY (code)
)
 STRICT
;
CREATE TABLE changes (
	id INTEGER NOT NULL,
	entry INTEGER NOT NULL,
	thing TEXT NOT NULL,
	"key" TEXT NOT NULL,
	"before" TEXT,
	"after" TEXT,
	CONSTRAINT pk_changes PRIMARY KEY (id),
	CONSTRAINT fk_changes_entry FOREIGN KEY(entry) REFERENCES entries (seq) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
;
CREATE INDEX ix_changes_entry ON changes (entry)
;
CREATE INDEX ix_changes_key ON changes ("key")
;
CREATE TABLE counts (
	id BLOB NOT NULL,
	number INTEGER NOT NULL,
	scope BLOB,
	started_at TEXT NOT NULL,
	started_by TEXT NOT NULL,
	start_entry INTEGER NOT NULL,
	booked_on TEXT,
	booked_by TEXT DEFAULT '' NOT NULL,
	book_entry INTEGER,
	result TEXT,
	version INTEGER NOT NULL,
	CONSTRAINT pk_counts PRIMARY KEY (id),
	CONSTRAINT uq_counts_number UNIQUE (number),
	CONSTRAINT fk_counts_scope FOREIGN KEY(scope) REFERENCES places (id)
)
 STRICT
;
CREATE TABLE instruments (
	number INTEGER NOT NULL,
	id BLOB NOT NULL,
	type_code TEXT NOT NULL,
	size TEXT DEFAULT '' NOT NULL,
	brand TEXT DEFAULT '' NOT NULL,
	model TEXT DEFAULT '' NOT NULL,
	serial TEXT DEFAULT '' NOT NULL,
	year INTEGER,
	acquired_on TEXT,
	acquisition TEXT,
	donor TEXT DEFAULT '' NOT NULL,
	price INTEGER,
	value INTEGER,
	valued_on TEXT,
	condition TEXT,
	inspected_on TEXT,
	place BLOB,
	owner TEXT DEFAULT '' NOT NULL,
	programme TEXT DEFAULT '' NOT NULL,
	life TEXT NOT NULL,
	life_on TEXT,
	life_reason TEXT DEFAULT '' NOT NULL,
	kit TEXT NOT NULL,
	notes TEXT DEFAULT '' NOT NULL,
	labelled_on TEXT,
	state TEXT NOT NULL,
	holder BLOB,
	due_on TEXT,
	version INTEGER NOT NULL,
	serial_key TEXT DEFAULT '' NOT NULL,
	by_type_nl TEXT DEFAULT '' NOT NULL,
	by_type_en TEXT DEFAULT '' NOT NULL,
	by_brand TEXT DEFAULT '' NOT NULL,
	by_where TEXT DEFAULT '' NOT NULL,
	search_text TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_instruments PRIMARY KEY (number),
	CONSTRAINT ck_instruments_value_not_negative CHECK (value IS NULL OR value >= 0),
	CONSTRAINT uq_instruments_id UNIQUE (id),
	CONSTRAINT fk_instruments_type_code FOREIGN KEY(type_code) REFERENCES types (code),
	CONSTRAINT fk_instruments_place FOREIGN KEY(place) REFERENCES places (id),
	CONSTRAINT fk_instruments_holder FOREIGN KEY(holder) REFERENCES borrowers (id)
)
 STRICT
;
CREATE INDEX ix_instruments_by_brand ON instruments (by_brand, number, state, type_code, condition, size)
;
CREATE INDEX ix_instruments_by_type_en ON instruments (by_type_en, number, state, type_code, condition, size)
;
CREATE INDEX ix_instruments_by_type_nl ON instruments (by_type_nl, number, state, type_code, condition, size)
;
CREATE INDEX ix_instruments_by_where ON instruments (by_where, number, state, type_code, condition, size)
;
CREATE INDEX ix_instruments_condition ON instruments (condition, number, state, type_code, size)
;
CREATE INDEX ix_instruments_due_on ON instruments (due_on, number, state, type_code, condition, size)
;
CREATE INDEX ix_instruments_holder ON instruments (holder) WHERE holder IS NOT NULL
;
CREATE INDEX ix_instruments_number ON instruments (number, state, type_code, condition, size)
;
CREATE INDEX ix_instruments_place ON instruments (place)
;
CREATE INDEX ix_instruments_serial_key ON instruments (serial_key) WHERE serial_key <> ''
;
CREATE INDEX ix_instruments_state ON instruments (state, number, type_code, condition, size)
;
CREATE INDEX ix_instruments_type ON instruments (type_code, size)
;
CREATE INDEX ix_instruments_value ON instruments (value, number, state, type_code, condition, size)
;
CREATE TABLE loans (
	id BLOB NOT NULL,
	number INTEGER NOT NULL,
	borrower BLOB NOT NULL,
	template TEXT NOT NULL,
	from_on TEXT NOT NULL,
	due_on TEXT,
	fee INTEGER NOT NULL,
	deposit INTEGER NOT NULL,
	programme TEXT DEFAULT '' NOT NULL,
	children INTEGER,
	child TEXT DEFAULT '' NOT NULL,
	taken_over INTEGER NOT NULL,
	closed_on TEXT,
	version INTEGER NOT NULL,
	CONSTRAINT pk_loans PRIMARY KEY (id),
	CONSTRAINT ck_loans_free_or_rent CHECK ((template = 'rent') = (fee > 0)),
	CONSTRAINT ck_loans_due_after_start CHECK (due_on IS NULL OR due_on >= from_on),
	CONSTRAINT ck_loans_due_known CHECK (due_on IS NOT NULL OR taken_over = 1),
	CONSTRAINT uq_loans_number UNIQUE (number),
	CONSTRAINT fk_loans_borrower FOREIGN KEY(borrower) REFERENCES borrowers (id)
)
 STRICT
;
CREATE INDEX ix_loans_borrower ON loans (borrower)
;
CREATE TABLE codes (
	id BLOB NOT NULL,
	instrument BLOB NOT NULL,
	code TEXT NOT NULL,
	code_key TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_codes PRIMARY KEY (id),
	CONSTRAINT fk_codes_instrument FOREIGN KEY(instrument) REFERENCES instruments (id),
	CONSTRAINT uq_codes_code_key UNIQUE (code_key)
)
 STRICT
;
CREATE INDEX ix_codes_instrument ON codes (instrument)
;
CREATE TABLE count_events (
	id INTEGER NOT NULL,
	count BLOB NOT NULL,
	device TEXT NOT NULL,
	sequence INTEGER NOT NULL,
	code TEXT NOT NULL,
	place TEXT DEFAULT '' NOT NULL,
	at TEXT DEFAULT '' NOT NULL,
	"by" TEXT DEFAULT '' NOT NULL,
	voids INTEGER,
	CONSTRAINT pk_count_events PRIMARY KEY (id),
	CONSTRAINT fk_count_events_count FOREIGN KEY(count) REFERENCES counts (id)
)
 STRICT
;
CREATE INDEX ix_count_events_code ON count_events (count, code)
;
CREATE UNIQUE INDEX one_event ON count_events (count, device, sequence)
;
CREATE TABLE count_expected (
	count BLOB NOT NULL,
	instrument INTEGER NOT NULL,
	place BLOB,
	state TEXT NOT NULL,
	CONSTRAINT pk_count_expected PRIMARY KEY (count, instrument),
	CONSTRAINT fk_count_expected_count FOREIGN KEY(count) REFERENCES counts (id),
	CONSTRAINT fk_count_expected_instrument FOREIGN KEY(instrument) REFERENCES instruments (number),
	CONSTRAINT fk_count_expected_place FOREIGN KEY(place) REFERENCES places (id)
)
 WITHOUT ROWID,
 STRICT
;
CREATE INDEX ix_count_expected_instrument ON count_expected (instrument)
;
CREATE TABLE loan_lines (
	id BLOB NOT NULL,
	loan BLOB NOT NULL,
	instrument BLOB NOT NULL,
	position INTEGER NOT NULL,
	out_on TEXT NOT NULL,
	condition_out TEXT,
	kit_out TEXT NOT NULL,
	value INTEGER,
	closed_on TEXT,
	outcome TEXT,
	condition_back TEXT,
	kit_back TEXT NOT NULL,
	swapped_from BLOB,
	version INTEGER NOT NULL,
	CONSTRAINT pk_loan_lines PRIMARY KEY (id),
	CONSTRAINT ck_loan_lines_closed_with_outcome CHECK ((closed_on IS NULL) = (outcome IS NULL)),
	CONSTRAINT fk_loan_lines_loan FOREIGN KEY(loan) REFERENCES loans (id),
	CONSTRAINT fk_loan_lines_instrument FOREIGN KEY(instrument) REFERENCES instruments (id),
	CONSTRAINT fk_loan_lines_swapped_from FOREIGN KEY(swapped_from) REFERENCES loan_lines (id)
)
 STRICT
;
CREATE INDEX ix_loan_lines_instrument ON loan_lines (instrument)
;
CREATE INDEX ix_loan_lines_loan ON loan_lines (loan, position)
;
CREATE UNIQUE INDEX one_open_loan ON loan_lines (instrument) WHERE closed_on IS NULL
;
CREATE TABLE repairs (
	id BLOB NOT NULL,
	number INTEGER NOT NULL,
	instrument BLOB NOT NULL,
	complaint TEXT NOT NULL,
	opened_on TEXT NOT NULL,
	origin TEXT NOT NULL,
	state TEXT NOT NULL,
	blocking INTEGER NOT NULL,
	diagnosis TEXT DEFAULT '' NOT NULL,
	atelier TEXT DEFAULT '' NOT NULL,
	assignee TEXT DEFAULT '' NOT NULL,
	expected_on TEXT,
	closed_on TEXT,
	result TEXT DEFAULT '' NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_repairs PRIMARY KEY (id),
	CONSTRAINT ck_repairs_closed_when_ended CHECK ((closed_on IS NULL) = (state NOT IN ('done', 'rejected', 'cancelled'))),
	CONSTRAINT uq_repairs_number UNIQUE (number),
	CONSTRAINT fk_repairs_instrument FOREIGN KEY(instrument) REFERENCES instruments (id)
)
 STRICT
;
CREATE INDEX ix_repairs_instrument ON repairs (instrument)
;
CREATE INDEX ix_repairs_state ON repairs (state, number)
;
CREATE UNIQUE INDEX one_open_repair ON repairs (instrument) WHERE closed_on IS NULL AND blocking = 1
;
CREATE VIRTUAL TABLE instrument_search USING fts5(search_text, content='instruments', content_rowid='number', tokenize="ascii tokenchars './_'", prefix='1 2 3 4 5', columnsize=0)
;
CREATE TRIGGER not_lendable_is_not_lent BEFORE INSERT ON loan_lines WHEN NEW.closed_on IS NULL AND (EXISTS (SELECT 1 FROM instruments WHERE id = NEW.instrument AND life <> 'in-use') OR EXISTS (SELECT 1 FROM repairs WHERE instrument = NEW.instrument AND closed_on IS NULL AND blocking = 1)) BEGIN SELECT RAISE(ABORT, 'not-lendable'); END
;
CREATE TRIGGER no_child_on_school_loan BEFORE INSERT ON loans WHEN NEW.child <> '' AND EXISTS (SELECT 1 FROM borrowers WHERE id = NEW.borrower AND kind <> 'household') BEGIN SELECT RAISE(ABORT, 'child-on-school-loan'); END
;
CREATE TRIGGER no_child_on_school_loan_later BEFORE UPDATE ON loans WHEN NEW.child <> '' AND EXISTS (SELECT 1 FROM borrowers WHERE id = NEW.borrower AND kind <> 'household') BEGIN SELECT RAISE(ABORT, 'child-on-school-loan'); END
;
CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'append-only'); END
;
CREATE TRIGGER entries_never_go BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'append-only'); END
;
CREATE TRIGGER changes_never_change BEFORE UPDATE ON changes BEGIN SELECT RAISE(ABORT, 'append-only'); END
;
CREATE TRIGGER changes_never_go BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, 'append-only'); END
;
CREATE TRIGGER documents_never_change BEFORE UPDATE ON documents BEGIN SELECT RAISE(ABORT, 'frozen'); END
;
CREATE TRIGGER documents_never_go BEFORE DELETE ON documents BEGIN SELECT RAISE(ABORT, 'frozen'); END
;
CREATE TRIGGER count_events_never_change BEFORE UPDATE ON count_events BEGIN SELECT RAISE(ABORT, 'append-only'); END
;
CREATE TRIGGER count_events_never_go BEFORE DELETE ON count_events BEGIN SELECT RAISE(ABORT, 'append-only'); END
;
CREATE TRIGGER booked_counts_take_no_more BEFORE INSERT ON count_events WHEN EXISTS (SELECT 1 FROM counts WHERE id = NEW."count" AND booked_on IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'count-booked'); END
;
CREATE TRIGGER numbers_never_go_back BEFORE UPDATE ON numbers WHEN NEW.last < OLD.last BEGIN SELECT RAISE(ABORT, 'number-reuse'); END
;

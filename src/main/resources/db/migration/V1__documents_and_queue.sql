-- One counter for all changes that a search may find. Its row is locked from the moment a number is
-- taken to the end of that transaction, so that numbers are committed in order.
create table change_counter (
  id integer primary key,
  last_number bigint not null
);
insert into change_counter (id, last_number) values (1, 0);

create table documents (
  id varchar(16) primary key,
  title varchar(1000) not null,
  file_name varchar(1000) not null,
  kind varchar(40) not null,
  status varchar(20) not null,
  failure_code varchar(40),
  failure_detail varchar(4000),
  partial_pages integer,
  partial_reason varchar(1000),
  media_type varchar(200) not null,
  bytes bigint not null,
  sha256 varchar(64) not null,
  pages integer,
  characters bigint not null,
  passages integer not null,
  language varchar(20),
  received_at timestamp with time zone not null,
  visibility varchar(20) not null,
  -- Both empty where whoever has the data directory brought it.
  uploaded_by varchar(12),
  department_id varchar(12),
  -- To whom it is open. It follows from the columns above and from document_readers.
  circles varchar(20) array not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by varchar(200),
  plan_code varchar(40),
  -- What holds of the document, for lists to be narrowed by: a person's value, else the text's. It
  -- follows from stated_values and from the reading and is written with them.
  region varchar(6),
  -- The codes under which its region is found: its own, later ones, and all above them.
  found_under varchar(6) array,
  level varchar(20),
  category varchar(20),
  period integer,
  issuer varchar(200),
  document_number varchar(200),
  issued_on date,
  index_number varchar(200),
  topic varchar(200),
  subjects varchar(40) array,
  -- The same with where each value comes from, and the damage, in a form of our own.
  remarks bytea,
  -- By what nearly equal texts are told.
  likeness bytea,
  -- How far its passages have come to vectors: WANTED, MADE, FOUND; none where none are to come.
  vectors varchar(10),
  container varchar(16),
  depth integer not null,
  -- What another system calls it, where it came from one.
  imported_id varchar(200),
  change_number bigint not null,
  -- The same bytes for the same plan are one document, also when they come at the same moment; so is
  -- what another system has under one id.
  content_key varchar(220) not null unique
);
create index documents_by_receipt on documents (received_at desc, id desc);
create index documents_by_change on documents (change_number);
create index documents_by_status on documents (status, received_at desc, id desc);
create index documents_by_container on documents (container);

create index documents_by_vectors on documents (vectors, change_number);

create index documents_by_bytes on documents (sha256);

-- What people said of documents. The last turn of a fact holds, the others are its history.
create table stated_values (
  document_id varchar(16) not null references documents (id) on delete cascade,
  fact varchar(40) not null,
  turn integer not null,
  -- VALUE, NONE, or TEXT where what the text says was to hold again.
  says varchar(10) not null,
  -- Subjects, of which there may be several, are set apart by spaces.
  stated_value varchar(1000) not null,
  said_by varchar(200) not null,
  said_at timestamp with time zone not null,
  primary key (document_id, fact, turn)
);

-- Whom a document names as readers, which counts while it is RESTRICTED.
create table document_readers (
  document_id varchar(16) not null references documents (id) on delete cascade,
  circle varchar(20) not null,
  primary key (document_id, circle)
);

-- Documents that agree in a band are looked at for likeness. Not bound to documents, as that would
-- want a second index; a row that is left over meets no document.
create table document_bands (
  band bigint not null,
  document_id varchar(16) not null,
  primary key (band, document_id)
);

create table readings (
  document_id varchar(16) primary key references documents (id) on delete cascade,
  body bytea not null
);

-- The vectors of passages, by a hash of what was embedded: a text is embedded once, wherever it
-- stands and however often it is read. Not bound to documents, which share them.
create table passage_vectors (
  text_key uuid primary key,
  -- Numbers of half precision, the lowest byte first.
  vector bytea not null
);
-- What was embedded of documents that were purged, until it is known which of it others still have.
create table purged_texts (
  text_key uuid primary key
);

-- The model that made them; those of another are of no use and are made anew.
create table embedding_model (
  id integer primary key,
  name varchar(80) not null
);
insert into embedding_model (id, name) values (1, '');

create table batches (
  id varchar(16) primary key,
  received_at timestamp with time zone not null,
  archive varchar(64),
  archive_name varchar(1000),
  expanded boolean not null,
  stopped boolean not null,
  kind varchar(40) not null,
  plan_code varchar(40),
  visibility varchar(20) not null,
  -- In whose name.
  uploaded_by varchar(12),
  department_id varchar(12),
  reads_all boolean not null
);

create table batch_members (
  batch_id varchar(16) not null references batches (id) on delete cascade,
  -- Where the member was found: its number in the upload, or an archive and its number there. A
  -- second run of the same unpacking finds it recorded.
  member_key varchar(40) not null,
  position integer not null,
  name varchar(1000) not null,
  document_id varchar(16) references documents (id) on delete set null,
  outcome varchar(20) not null,
  code varchar(40),
  detail varchar(4000),
  primary key (batch_id, member_key)
);
-- Fields of imported records that no document has here.
create table batch_left_out (
  batch_id varchar(16) not null references batches (id) on delete cascade,
  field varchar(100) not null,
  records integer not null,
  primary key (batch_id, field)
);
create index batch_members_by_document on batch_members (document_id);

-- Who did and saw what. Lines are added, never changed nor removed; each holds the hash of the one
-- before. Ids and codes only, so that a line tells nothing of what was purged.
create table audit_events (
  event_number bigint primary key,
  happened_at timestamp with time zone not null,
  -- Empty where nobody in particular did it.
  person_id varchar(12) not null,
  name varchar(200) not null,
  action varchar(40) not null,
  subject varchar(80) not null,
  detail varchar(4000) not null,
  previous_hash varchar(64) not null,
  own_hash varchar(64) not null
);
create index audit_events_by_person on audit_events (person_id, event_number);
create index audit_events_by_subject on audit_events (subject, event_number);

-- The last line. Its row is the last that a transaction locks, so that lines are committed in order.
create table audit_head (
  id integer primary key,
  last_number bigint not null,
  last_hash varchar(64) not null
);
insert into audit_head (id, last_number, last_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- The queue, in the form that db-scheduler wants. An instance names up to sixteen documents.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(300) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);

create table saved_searches (
  id varchar(16) primary key,
  name varchar(200) not null,
  query varchar(65536) not null,
  -- As in the address of the search: names and values, encoded.
  filters varchar(20000) not null,
  mode varchar(20) not null,
  mail varchar(254),
  saved_by varchar(200) not null,
  saved_at timestamp with time zone not null,
  -- The last change and the last day that were looked at for the daily mail.
  told_change bigint not null,
  mailed_on date not null
);
create index saved_searches_by_saver on saved_searches (saved_by, saved_at desc, id);

-- What was told of a saved search, so that a document that only changed is not told again. Not bound
-- to documents; a row that is left over meets none.
create table saved_search_told (
  saved_search_id varchar(16) not null references saved_searches (id) on delete cascade,
  document_id varchar(16) not null,
  primary key (saved_search_id, document_id)
);

-- The last comparison of files, database and index, and the first of what did not agree.
create table last_check (
  id integer primary key,
  checked_at timestamp with time zone not null,
  documents bigint not null,
  blobs bigint not null,
  indexed bigint not null,
  findings bigint not null
);
create table check_findings (
  position integer primary key,
  kind varchar(40) not null,
  -- The hash of a file, or the id of a document.
  subject varchar(64) not null
);

create table departments (
  id varchar(12) primary key,
  name varchar(200) not null unique,
  region varchar(6),
  level varchar(20)
);

create table people (
  id varchar(12) primary key,
  -- By which they sign in, in small letters.
  name varchar(100) not null unique,
  shown varchar(200) not null,
  -- None where they sign in elsewhere, or by token only.
  password_hash varchar(200),
  -- A password that somebody else chose holds until then, and is to be changed.
  password_until timestamp with time zone,
  department_id varchar(12) references departments (id),
  roles varchar(20) array not null,
  disabled boolean not null,
  -- Attempts since the last one that was right.
  failures integer not null,
  locked_until timestamp with time zone,
  -- Raised to end all sessions: those begun under another number do not count.
  sessions integer not null,
  created_at timestamp with time zone not null
);

create table tokens (
  id varchar(12) primary key,
  person_id varchar(12) not null references people (id) on delete cascade,
  name varchar(200) not null,
  -- SHA-256 of the token, which is kept nowhere.
  hash varchar(64) not null unique,
  scope varchar(10) not null,
  created_at timestamp with time zone not null,
  -- The last day on which it holds.
  ends_on date not null,
  used_on date
);
create index tokens_by_person on tokens (person_id, created_at desc, id);

-- Whom a provider of identities means.
create table external_identities (
  issuer varchar(500) not null,
  subject varchar(255) not null,
  person_id varchar(12) not null references people (id) on delete cascade,
  primary key (issuer, subject)
);

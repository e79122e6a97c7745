-- What others say to the texts of plans, opinion by opinion. Where an opinion belongs in a text is
-- not kept: it is found when asked for, in the texts that exist for who asks.
create table opinions (
  id varchar(16) primary key,
  plan_id varchar(16) not null references plans (id),
  -- The file it was read from; none where a person entered it.
  document_id varchar(16) references documents (id) on delete cascade,
  -- By which another reading of the file finds it again; none for what people made of it.
  reading_key varchar(80),
  -- What the file said there when it was last read, whatever a person made of it.
  read_words varchar,
  -- When the file was received, or it was entered.
  heard_at timestamp with time zone not null,
  -- Its place among those of its file; parts follow what they are parts of.
  sort_path varchar not null,
  -- Address of the first passage of the file that it was read from.
  source_address varchar(60),
  who varchar,
  clause varchar not null,
  words varchar not null,
  reason varchar,
  proposal varchar,
  quotations varchar array not null,
  context varchar,
  -- The passage of a text of the plan that a person says it is on.
  place_address varchar(60),
  state varchar(20) not null,
  -- DISMISSED, SPLIT or JOINED where it is in the table no longer.
  ended varchar(20),
  -- How many events it has: what has none belongs to the reading of its file.
  events integer not null,
  -- The number of the event that answered it.
  answered_by_event integer
);
create index opinions_by_plan on opinions (plan_id, heard_at, document_id, sort_path, id);
create index opinions_by_document on opinions (document_id);

-- What people did with opinions. Rows are added, never changed; they go with their opinion when the
-- file it was read from is purged.
create table opinion_events (
  opinion_id varchar(16) not null references opinions (id) on delete cascade,
  -- From 1.
  event_number integer not null,
  what varchar(20) not null,
  -- Of a correction: the field, and what it said before and after; empty where it said nothing.
  field varchar(20),
  said_before varchar,
  said_after varchar,
  -- Of a split or a join: the opinion that it came from or went into.
  other_id varchar(16),
  -- Of an answer.
  outcome varchar(20),
  reason varchar,
  change_address varchar(60),
  done_by varchar(200) not null,
  happened_at timestamp with time zone not null,
  primary key (opinion_id, event_number)
);

-- The files of which the opinions are taken in as they were last read.
create table opinion_files (
  document_id varchar(16) primary key references documents (id) on delete cascade,
  plan_id varchar(16) not null references plans (id)
);

-- Comparisons of two documents, with the texts of which they were made: a document may be read anew,
-- and what was found still holds of what was read then.
create table comparisons (
  id varchar(16) primary key,
  left_id varchar(16) not null references documents (id) on delete cascade,
  right_id varchar(16) not null references documents (id) on delete cascade,
  -- Ways of writing that do not count.
  ignored varchar(20) array not null,
  made_by varchar(200) not null,
  made_at timestamp with time zone not null,
  status varchar(10) not null,
  failure varchar(40),
  unchanged integer,
  changed integer,
  inserted integer,
  deleted integer,
  moved integer,
  -- Both texts and what differs, in a form of our own.
  redline bytea
);
create index comparisons_by_maker on comparisons (made_by, made_at desc, id);
create index comparisons_by_left on comparisons (left_id);
create index comparisons_by_right on comparisons (right_id);

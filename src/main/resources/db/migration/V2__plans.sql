-- What plans there are, and what became of each. A plan is never deleted, so its code stays its own.
create table plans (
  id varchar(16) primary key,
  -- Given on acceptance, for good.
  code varchar(21) unique,
  title varchar(500) not null,
  level varchar(20) not null,
  category varchar(20) not null,
  management_class varchar(20) not null,
  period integer not null,
  region varchar(6) not null,
  -- The codes under which its region is found: its own, later ones, and all above them.
  found_under varchar(6) array not null,
  department_id varchar(12) not null references departments (id),
  -- At most one of the two.
  superior_id varchar(16) references plans (id),
  no_superior varchar(1000),
  applied_at timestamp with time zone not null,
  -- Where it stands, and the number of its last event. Both follow from plan_events and are written
  -- with them.
  stage varchar(20) not null,
  events integer not null
);
create index plans_by_application on plans (applied_at desc, id);

-- What was done to plans, and by whom. Rows are added, never changed nor removed.
create table plan_events (
  plan_id varchar(16) not null references plans (id),
  -- From 1.
  event_number integer not null,
  what varchar(20) not null,
  -- Where the plan stands after it.
  stage varchar(20) not null,
  -- Of a change: the field, and what it said before and after; empty where it said nothing.
  field varchar(20),
  said_before varchar(1000),
  said_after varchar(1000),
  -- Of a return.
  reason varchar(1000),
  done_by varchar(200) not null,
  happened_at timestamp with time zone not null,
  primary key (plan_id, event_number)
);
create index plan_events_by_stage on plan_events (stage, happened_at);

-- The last serial that was given within a year and region. Its row is locked from the moment a
-- serial is taken to the end of that transaction, so that none is given twice.
create table plan_serials (
  year_of_code integer not null,
  region varchar(6) not null,
  last_serial integer not null,
  primary key (year_of_code, region)
);

-- By which the texts of a plan are counted.
create index documents_by_plan on documents (plan_code, received_at, id);

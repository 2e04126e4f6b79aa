-- What the published reports said: the last one thing by thing, so that the next one can be compared with it, and of
-- each the page that tells what was new in it. Every statement may be run again.

create table if not exists told (
    kind varchar not null,
    id varchar not null,
    content text not null,
    primary key (kind, id)
);

-- What the report that is about to be published says otherwise; no content: says no more.
create table if not exists told_next (
    kind varchar not null,
    id varchar not null,
    content text,
    primary key (kind, id)
);

-- The texts of the documents as they were shown, the old ones included.
create table if not exists told_text (
    digest varchar not null primary key,
    content text not null
);

-- The story of each run. One that is not yet told is of a report that may or may not have appeared.
create table if not exists episode (
    run_id varchar not null primary key,
    ordinal bigint not null,
    started timestamp with time zone not null,
    told boolean not null,
    sentence text not null,
    news text not null,
    page text not null
);

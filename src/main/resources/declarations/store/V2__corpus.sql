-- The files, their readings, the documents they make, and what was found in them.
-- Ids and codes are varchar; what a document may say at any length is text. A share that has no value (NaN) is null.
-- Every statement may be run again: H2 commits each one, so a start may be killed between any two.

create table if not exists file (
    path varchar not null primary key,
    size bigint not null,
    sha256 varchar not null,
    present boolean not null
);

-- A text has a media type and a character set, an unreadable file a reason.
create table if not exists reading (
    sha256 varchar not null primary key,
    media_type varchar,
    charset varchar,
    reason_code varchar,
    reason_detail text
);

create table if not exists block (
    sha256 varchar not null references reading (sha256) on delete cascade,
    position int not null,
    layout varchar not null,
    content text not null,
    primary key (sha256, position)
);

create table if not exists property (
    sha256 varchar not null references reading (sha256) on delete cascade,
    position int not null,
    name text not null,
    content text not null,
    primary key (sha256, position)
);

create table if not exists warning (
    sha256 varchar not null references reading (sha256) on delete cascade,
    position int not null,
    code varchar not null,
    detail text not null,
    primary key (sha256, position)
);

create table if not exists document (
    id varchar not null primary key,
    work_id varchar not null,
    title text not null,
    language varchar not null,
    adopted date,
    adopted_precision varchar,
    place text not null,
    issuer text not null,
    type text not null,
    series text not null,
    file varchar not null,
    sha256 varchar not null,
    source_url text not null,
    retrieved date,
    text_status varchar not null,
    is_primary boolean not null
);

-- What each known field of a document was taken from.
create table if not exists field_origin (
    document_id varchar not null references document (id) on delete cascade,
    field varchar not null,
    origin text not null,
    primary key (document_id, field)
);

create table if not exists problem (
    position int not null primary key,
    file varchar not null,
    code varchar not null,
    severity varchar not null,
    detail text not null,
    document_id varchar
);

create table if not exists pair (
    position int not null primary key,
    earlier_id varchar not null,
    later_id varchar not null,
    jaccard double precision,
    weighted_jaccard double precision,
    containment_of_earlier double precision,
    containment_of_later double precision,
    share_of_later double precision,
    share_of_earlier double precision,
    passages int not null,
    longest_passage int not null
);

create table if not exists passage (
    position int not null primary key,
    earlier_id varchar not null,
    earlier_paragraph varchar not null,
    earlier_start int not null,
    earlier_end int not null,
    later_id varchar not null,
    later_paragraph varchar not null,
    later_start int not null,
    later_end int not null,
    matched int not null,
    edits int not null,
    score double precision
);

create table if not exists coverage (
    position int not null primary key,
    document_id varchar not null,
    carried_share double precision,
    interval_low double precision,
    interval_high double precision,
    main_source_id varchar,
    main_source_share double precision,
    later_reuse_share double precision
);

create table if not exists origin (
    position int not null primary key,
    document_id varchar not null,
    paragraph_id varchar not null,
    verdict varchar not null,
    source_id varchar,
    source_paragraph varchar,
    similarity double precision,
    covered_share double precision
);

create table if not exists phrase (
    position int not null primary key,
    id varchar not null,
    language varchar not null,
    wording text not null,
    tokens int not null,
    documents int not null,
    documents_share double precision,
    occurrences int not null,
    first_id varchar,
    last_id varchar,
    longest_absence int not null,
    c_value double precision,
    npmi double precision,
    dispersion double precision
);

create table if not exists occurrence (
    position int not null primary key,
    phrase_id varchar not null,
    document_id varchar not null,
    paragraph_id varchar not null,
    token_start int not null,
    character_start int not null,
    character_end int not null
);

-- One row: how many phrases were found beyond those kept.
create table if not exists phrases_left_out (
    number int not null
);

create table if not exists note (
    name varchar not null primary key,
    content text not null
);

create table if not exists run (
    id varchar not null primary key,
    started timestamp with time zone not null,
    finished timestamp with time zone,
    state varchar not null,
    ingested int not null,
    unchanged int not null,
    duplicate int not null,
    rejected int not null,
    skipped int not null
);

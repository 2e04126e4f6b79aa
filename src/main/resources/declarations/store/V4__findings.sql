-- What is found beyond pairs, passages and phrases. Every list keeps its order by position.
-- Every statement may be run again: H2 commits each one, so a start may be killed between any two.

alter table pair add column if not exists topic double precision;

alter table phrase add column if not exists super_maximal boolean default false not null;
alter table phrase add column if not exists named_entity boolean default false not null;
alter table phrase add column if not exists function_words boolean default false not null;
alter table phrase add column if not exists title boolean default false not null;
alter table phrase add column if not exists nested_in varchar default '' not null;

-- A paragraph and its base; its sources follow in carried_source.
create table if not exists carried (
    position int not null primary key,
    document_id varchar not null,
    paragraph_id varchar not null,
    base_id varchar not null,
    status varchar not null,
    moved boolean not null,
    covered_share double precision,
    rule varchar not null,
    confidence varchar not null,
    confirmation varchar not null
);

-- The carried paragraph is named by its position.
create table if not exists carried_source (
    position int not null primary key,
    carried int not null,
    paragraph_id varchar not null,
    similarity double precision
);

create table if not exists dropped (
    position int not null primary key,
    document_id varchar not null,
    base_id varchar not null,
    paragraph_id varchar not null,
    tokens int not null,
    documents_seen int not null,
    first_seen_id varchar not null
);

create table if not exists family (
    position int not null primary key,
    id varchar not null,
    members int not null,
    wordings int not null,
    first_id varchar not null,
    last_id varchar not null,
    medoid_id varchar not null,
    medoid_paragraph varchar not null
);

create table if not exists family_member (
    position int not null primary key,
    family_id varchar not null,
    document_id varchar not null,
    paragraph_id varchar not null,
    parent_id varchar,
    parent_paragraph varchar,
    parent_similarity double precision,
    second_id varchar,
    second_paragraph varchar,
    second_similarity double precision,
    drift double precision
);

create table if not exists age (
    position int not null primary key,
    document_id varchar not null,
    first_used int not null,
    tokens int not null
);

create table if not exists profile (
    position int not null primary key,
    document_id varchar not null,
    boilerplate double precision,
    recycled double precision,
    novel double precision,
    carried_beyond_formulae double precision,
    novelty double precision,
    transience double precision,
    group_id varchar not null
);

-- The declarations so that alike ones stand together.
create table if not exists neighbourhood (
    position int not null primary key,
    document_id varchar not null
);

create table if not exists strength (
    position int not null primary key,
    document_id varchar not null,
    paragraph_id varchar not null,
    sentence int not null,
    source_id varchar not null,
    source_paragraph varchar not null,
    then_phrase text not null,
    then_kind varchar not null,
    then_rank int,
    then_text text not null,
    now_phrase text not null,
    now_kind varchar not null,
    now_rank int,
    now_text text not null,
    difference int
);

create table if not exists citation (
    position int not null primary key,
    document_id varchar not null,
    paragraph_id varchar not null,
    id varchar not null,
    label text not null,
    kind varchar not null,
    token_start int not null,
    token_end int not null,
    wording text not null,
    first_id varchar not null
);

create table if not exists pattern (
    position int not null primary key,
    id varchar not null,
    language varchar not null,
    family_id varchar not null,
    wording text not null,
    fixed int not null,
    documents int not null,
    first_id varchar not null,
    last_id varchar not null
);

create table if not exists pattern_phrase (
    position int not null primary key,
    pattern_id varchar not null,
    phrase_id varchar not null
);

create table if not exists filler (
    position int not null primary key,
    pattern_id varchar not null,
    slot int not null,
    entropy_bits double precision,
    wording text not null,
    documents int not null,
    first_id varchar not null,
    last_id varchar not null
);

create table if not exists keyness (
    position int not null primary key,
    document_id varchar not null,
    term text not null,
    in_focus int not null,
    in_reference int not null,
    focus_tokens int not null,
    reference_tokens int not null,
    focus_documents int not null,
    reference_documents int not null,
    log_likelihood double precision,
    log_ratio double precision,
    bic double precision
);

create table if not exists watched (
    position int not null primary key,
    term_id varchar not null,
    document_id varchar not null,
    label text not null,
    exact int not null,
    near int not null,
    status varchar not null
);

create table if not exists sensitivity (
    position int not null primary key,
    document_id varchar not null,
    tokens int not null,
    folded boolean not null,
    carried_share double precision,
    phrases int not null
);

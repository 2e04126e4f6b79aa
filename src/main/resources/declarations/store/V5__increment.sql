-- Results that are kept to save work, by the fingerprint of all that each depends on.
-- Every statement may be run again: H2 commits each one, so a start may be killed between any two.

create table if not exists kept (
    kind varchar not null,
    fingerprint varchar not null,
    content text not null,
    primary key (kind, fingerprint)
);

-- The order of the runs: a clock may jump back.
alter table run add column if not exists ordinal bigint;

update run
set ordinal = (
    select count(*)
    from run earlier
    where earlier.started < run.started or (earlier.started = run.started and earlier.id <= run.id)
)
where ordinal is null;

-- What each step of a run cost. Every statement may be run again.
create table if not exists run_step (
    run_id varchar not null,
    position int not null,
    step varchar not null,
    seconds double precision not null,
    pieces int not null,
    unit varchar not null,
    primary key (run_id, position)
);

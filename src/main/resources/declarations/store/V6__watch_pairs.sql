-- Pairs of documents that someone asked to see side by side; of two ids the smaller one is on the left.
create table if not exists watch_pair (
    left_id varchar not null,
    right_id varchar not null,
    primary key (left_id, right_id)
);

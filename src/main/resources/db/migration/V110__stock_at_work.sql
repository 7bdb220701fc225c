-- Rows of stock items change with every sale: leave room, so that they stay where they are.
alter table stock_item set (fillfactor = 80);
alter table stock_item add column low_told_at timestamptz;
comment on column stock_item.low_told_at is 'When the seller was told that it is low; empty again once it is not.';

-- An order's line gives back by units, and offer_stock may have changed since.
alter table stock_reservation add column per_unit int not null default 1;
alter table stock_reservation add constraint stock_reservation_per_unit
    check (per_unit > 0 and quantity % per_unit = 0);
comment on column stock_reservation.per_unit is 'How many one unit of the order line takes; 1 for carts.';

-- What comes back is what went out for the line.
alter table stock_movement add column order_line_id uuid;
alter table stock_movement add column units int;
alter table stock_movement add constraint stock_movement_units check (units > 0);
comment on column stock_movement.units is 'How many units of the order line moved; one unit of a bundle may be several of an item.';
create index stock_movement_line_idx on stock_movement (order_line_id) where order_line_id is not null;

create function stock_item_is_low() returns trigger language plpgsql as $$
begin
    if new.on_hand - new.reserved <= new.low_stock_threshold then
        new.low_since := coalesce(new.low_since, new.updated_at);
    else
        new.low_since := null;
        new.low_told_at := null;
    end if;
    return new;
end $$;
create trigger stock_item_is_low before insert or update of on_hand, reserved, low_stock_threshold on stock_item
    for each row when (new.low_stock_threshold is not null or new.low_since is not null)
    execute function stock_item_is_low();

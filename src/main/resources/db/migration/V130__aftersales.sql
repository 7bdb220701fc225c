-- Lines added to an order later are paid by a payment of their own, so one cause may give money
-- back by two ways.
alter table refund drop constraint refund_once;
alter table refund add constraint refund_once unique (seller_order_id, cause, cause_id, payment_id);

-- What the gateway said when it refused.
alter table refund add column last_error text not null default '';
-- A gateway may say "no" and do it after all.
insert into legal_transition (machine, from_status, to_status) values ('refund', 'FAILED', 'DONE');
create index refund_stuck_idx on refund (made_at) where status = 'FAILED';
create index refund_payment_idx on refund (payment_id);

-- As the policy said when the return was asked for.
alter table return_request add column refund_shipping boolean not null default false;
alter table return_request add column decided_by text not null default '';
-- Whether order and stock know that the goods are back; they are told once.
alter table return_request add column booked boolean not null default false;
create index return_request_status_idx on return_request (status, requested_at desc, id);

-- Reminders are sent once, by whichever node comes first.
alter table dispute add column reminded_at timestamptz;
alter table dispute add column overdue_at timestamptz;
create index dispute_list_idx on dispute (status, opened_at desc, id);

create index review_status_idx on review (status, written_at desc, id);

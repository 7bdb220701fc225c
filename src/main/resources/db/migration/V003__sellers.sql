create table seller (
    id              uuid        primary key,
    number          bigint      not null generated always as identity (start with 1001),
    slug            text        not null,
    display_name    text        not null,
    legal_name      text        not null,
    status          text        not null,
    status_reason   text,
    contact_email   text        not null default '',
    phone           text        not null default '',
    about           text        not null default '',
    street          text        not null default '',
    postal_code     text        not null default '',
    city            text        not null default '',
    region          text        not null default '',
    country         text        not null default '',
    logo_key        text,
    holiday_from    date,
    holiday_until   date,
    holiday_message text        not null default '',
    applied_at      timestamptz not null,
    approved_at     timestamptz,
    updated_at      timestamptz not null,
    version         bigint      not null,

    constraint seller_number_unique unique (number),
    constraint seller_slug_unique unique (slug),
    constraint seller_status_known check (status in
        ('APPLIED', 'ONBOARDING', 'IN_REVIEW', 'APPROVED', 'REJECTED', 'SUSPENDED', 'CLOSED')),
    constraint seller_reason_given check (status not in ('REJECTED', 'SUSPENDED', 'CLOSED') or status_reason <> ''),
    constraint seller_country_code check (country = '' or country ~ '^[A-Z]{2}$'),
    constraint seller_holiday_order check (holiday_until >= holiday_from)
);
comment on table seller is 'A business that sells on the marketplace, or has applied to.';
create index seller_name_idx on seller using gin (plain(display_name) gin_trgm_ops);
create index seller_status_idx on seller (status, applied_at desc, id);
alter table seller enable row level security;
-- Approved sellers have a public page.
create policy seller_read on seller for select using (in_scope(id) or status in ('APPROVED', 'SUSPENDED'));
create policy seller_insert on seller for insert with check (true);
create policy seller_update on seller for update using (in_scope(id)) with check (in_scope(id));

create table seller_member (
    seller_id uuid        not null references seller (id),
    user_id   uuid        not null references app_user (id),
    role      text        not null,
    since     timestamptz not null,
    primary key (seller_id, user_id),
    constraint seller_member_role_known check (role in ('SELLER_OWNER', 'SELLER_STAFF'))
);
comment on table seller_member is 'A person in a seller''s team. Not protected by row-level security: log-in reads it to find the teams.';
create index seller_member_user_idx on seller_member (user_id);

create table seller_status_change (
    id          bigint      primary key generated always as identity,
    seller_id   uuid        not null references seller (id),
    from_status text,
    to_status   text        not null,
    reason      text        not null default '',
    changed_by  text        not null,
    at          timestamptz not null
);
comment on table seller_status_change is 'A step of a seller''s life, with who took it and why. Append-only.';
create index seller_status_change_seller_idx on seller_status_change (seller_id, id);
create trigger seller_status_change_append_only before update or delete or truncate on seller_status_change
    for each statement execute function refuse_change();
revoke update, delete, truncate on seller_status_change from ${app_role};
alter table seller_status_change enable row level security;
create policy seller_status_change_scope on seller_status_change using (in_scope(seller_id)) with check (true);

create table onboarding_requirement (
    key       text    primary key,
    label     text    not null,
    hint      text    not null default '',
    kind      text    not null,
    amount    int     not null default 0,
    mandatory boolean not null,
    position  int     not null,
    active    boolean not null,
    version   bigint  not null default 0,
    constraint onboarding_requirement_kind_known check (kind in
        ('TERMS', 'PROFILE', 'ADDRESS', 'BANK_ACCOUNT', 'DOCUMENT', 'MINIMUM_PRODUCTS', 'OPERATOR_REVIEW'))
);
comment on table onboarding_requirement is 'Something a seller must have done before it may sell; operators decide which.';
insert into onboarding_requirement (key, label, hint, kind, amount, mandatory, position, active) values
    ('terms', 'Accept the terms', 'Read the seller terms and accept them.', 'TERMS', 0, true, 10, true),
    ('profile', 'Complete the profile', 'Name, contact and a few words shoppers will read.', 'PROFILE', 0, true, 20, true),
    ('address', 'Enter the business address', 'Shown on invoices and on your page.', 'ADDRESS', 0, true, 30, true),
    ('bank-account', 'Add a bank account', 'Where payouts go.', 'BANK_ACCOUNT', 0, true, 40, true),
    ('registration', 'Upload the business registration', 'PDF, JPEG or PNG, at most 10 MB.', 'DOCUMENT', 0, true, 50, true),
    ('products', 'Submit products', 'Prepare your first product for review.', 'MINIMUM_PRODUCTS', 1, false, 60, true),
    ('review', 'Review by the marketplace', 'We look at everything once and answer within two days.', 'OPERATOR_REVIEW', 0, true, 70, true);

create table seller_terms_acceptance (
    seller_id   uuid        primary key references seller (id),
    accepted_by uuid        not null references app_user (id),
    accepted_at timestamptz not null
);
comment on table seller_terms_acceptance is 'Who accepted the seller terms for a seller, and when.';
alter table seller_terms_acceptance enable row level security;
create policy seller_terms_acceptance_scope on seller_terms_acceptance using (in_scope(seller_id)) with check (in_scope(seller_id));

create table seller_bank_account (
    seller_id  uuid        primary key references seller (id),
    holder     text        not null,
    iban       text        not null,
    bic        text        not null default '',
    changed_at timestamptz not null,
    version    bigint      not null
);
comment on table seller_bank_account is 'Where a seller''s payouts go.';
alter table seller_bank_account enable row level security;
create policy seller_bank_account_scope on seller_bank_account using (in_scope(seller_id)) with check (in_scope(seller_id));

create table seller_document (
    id              uuid        primary key,
    seller_id       uuid        not null references seller (id),
    requirement_key text        not null references onboarding_requirement (key),
    file_name       text        not null,
    content_type    text        not null,
    size_bytes      bigint      not null,
    storage_key     text        not null,
    uploaded_by     uuid        not null references app_user (id),
    uploaded_at     timestamptz not null,
    status          text        not null,
    status_reason   text,
    constraint seller_document_status_known check (status in ('UPLOADED', 'ACCEPTED', 'REFUSED')),
    constraint seller_document_size check (size_bytes between 1 and 10485760)
);
comment on table seller_document is 'A file a seller uploaded to fulfil a requirement.';
create index seller_document_seller_idx on seller_document (seller_id, uploaded_at desc);
alter table seller_document enable row level security;
create policy seller_document_scope on seller_document using (in_scope(seller_id)) with check (in_scope(seller_id));

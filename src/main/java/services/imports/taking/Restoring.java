package services.imports.taking;

import java.util.List;

/** The statements that undo a job, in the order in which things depend on each other. */
final class Restoring {

    private static final String UNDO_OFFERS =
            """
            update offer o
               set deleted_at = :now, updated_at = :now, version = o.version + 1
              from import_row r
             where r.job_id = :job and r.applied and r.kind = 'OFFERS' and r.outcome = 'CREATE'
               and o.id = cast(r.target_id as uuid) and o.deleted_at is null
            """;

    private static final String RESTORE_OFFERS =
            """
            update offer o
               set seller_sku = r.previous ->> 'sku',
                   price_minor_units = cast(r.previous ->> 'price' as bigint),
                   list_price_minor_units = cast(r.previous ->> 'list' as bigint),
                   currency = r.previous ->> 'currency', updated_at = :now,
                   version = o.version + 1
              from import_row r
             where r.job_id = :job and r.applied and r.kind = 'OFFERS' and r.outcome = 'UPDATE'
               and o.id = cast(r.target_id as uuid) and o.deleted_at is null
            """;

    /** Their web names and categories are free again. */
    private static final String UNDO_PRODUCTS =
            """
            update product p
               set deleted_at = :now, updated_at = :now, version = p.version + 1,
                   category_id = null, slug = rtrim(left(p.slug, 100), '-') || '-' || right(p.id::text, 12)
              from import_row r
             where r.job_id = :job and r.applied and r.kind = 'PRODUCTS' and r.outcome = 'CREATE'
               and p.id = cast(r.target_id as uuid) and p.deleted_at is null
            """;

    private static final String RESTORE_PRODUCTS =
            """
            update product p
               set title = r.previous ->> 'title', brand = r.previous ->> 'brand',
                   description_html = r.previous ->> 'description',
                   category_id = cast(r.previous ->> 'category' as uuid),
                   options = r.previous -> 'options', attributes = r.previous -> 'attributes',
                   status = r.previous ->> 'status', updated_at = :now, version = p.version + 1
              from import_row r
             where r.job_id = :job and r.applied and r.kind = 'PRODUCTS' and r.outcome = 'UPDATE'
               and p.id = cast(r.target_id as uuid) and p.deleted_at is null
            """;

    private static final String WITHDRAW_PROPOSALS =
            """
            update product_change c
               set status = 'WITHDRAWN', decided_at = :now, version = c.version + 1
              from import_row r
              join import_job j on j.id = r.job_id and j.seller_id is not null
             where r.job_id = :job and r.applied and r.kind = 'PRODUCTS' and r.outcome = 'UPDATE'
               and c.product_id = cast(r.target_id as uuid) and c.status = 'PROPOSED'
            """;

    private static final String RESTORE_VARIANTS =
            """
            update product_variant v
               set sku = old.sku, gtin = old.gtin, option_values = old.options,
                   position = old.position, weight_grams = old.weight
              from import_row r
             cross join lateral jsonb_to_recordset(r.previous -> 'variants')
                   as old(id uuid, sku text, gtin text, options jsonb, position int, weight int)
             where r.job_id = :job and r.applied and r.kind = 'PRODUCTS' and r.outcome = 'UPDATE'
               and v.id = old.id
            """;

    private static final String REMOVE_IMAGES =
            """
            delete from product_image i using import_row r
             where r.job_id = :job and r.applied and r.kind = 'PRODUCTS' and r.outcome = 'UPDATE'
               and i.product_id = cast(r.target_id as uuid)
               and i.source_url is not null and i.image_key = ''
            """;

    private static final String RESTORE_IMAGES =
            """
            insert into product_image (id, product_id, variant_id, position, image_key, alt, width,
                                       height, source_url)
            select gen_random_uuid(), cast(r.target_id as uuid), old.variant, old.position, '',
                   old.alt, 0, 0, old.url
              from import_row r
             cross join lateral jsonb_to_recordset(r.previous -> 'images')
                   as old(url text, alt text, position int, variant uuid)
             where r.job_id = :job and r.applied and r.kind = 'PRODUCTS' and r.outcome = 'UPDATE'
            """;

    /** Those that offers hang on, if only deleted ones, stay. */
    private static final String REMOVE_NEW_VARIANTS =
            """
            delete from product_variant v using import_row r
             where r.job_id = :job and r.applied and r.kind = 'PRODUCTS' and r.outcome = 'UPDATE'
               and v.product_id = cast(r.target_id as uuid)
               and not exists (select from jsonb_array_elements(r.previous -> 'variants') old
                                where old ->> 'id' = v.id::text)
               and not exists (select from offer o where o.variant_id = v.id)
               and not exists (select from product_image i where i.variant_id = v.id)
            """;

    private static final String TELL_OF_SELLERS =
            """
            insert into seller_status_change
                   (seller_id, from_status, to_status, reason, changed_by, at)
            select s.id, s.status, 'CLOSED', 'Import undone', j.created_name, :now
              from import_row r
              join import_job j on j.id = r.job_id
              join seller s on s.id = cast(r.target_id as uuid)
             where r.job_id = :job and r.applied and r.kind = 'SELLERS' and r.outcome = 'CREATE'
               and s.status <> 'CLOSED'
            """;

    private static final String UNDO_SELLERS =
            """
            update seller s
               set status = 'CLOSED', status_reason = 'Import undone', updated_at = :now,
                   slug = rtrim(left(s.slug, 100), '-') || '-' || right(s.id::text, 12),
                   version = s.version + 1
              from import_row r
             where r.job_id = :job and r.applied and r.kind = 'SELLERS' and r.outcome = 'CREATE'
               and s.id = cast(r.target_id as uuid) and s.status <> 'CLOSED'
            """;

    private static final String RESTORE_SELLERS =
            """
            update seller s
               set display_name = r.previous ->> 'name', postal_code = r.previous ->> 'postal',
                   city = r.previous ->> 'city', region = r.previous ->> 'region',
                   country = r.previous ->> 'country', updated_at = :now,
                   version = s.version + 1
              from import_row r
             where r.job_id = :job and r.applied and r.kind = 'SELLERS' and r.outcome = 'UPDATE'
               and s.id = cast(r.target_id as uuid)
            """;

    /** Deleted products may still name them; nobody sees those. */
    private static final String LEAVE_CATEGORIES =
            """
            update product p set category_id = null
              from import_row r
             where r.job_id = :job and r.applied and r.kind = 'CATEGORIES' and r.outcome = 'CREATE'
               and p.category_id = cast(r.target_id as uuid) and p.deleted_at is not null
            """;

    private static final String UNDO_CATEGORIES =
            """
            delete from category c using import_row r
             where r.job_id = :job and r.applied and r.kind = 'CATEGORIES' and r.outcome = 'CREATE'
               and c.id = cast(r.target_id as uuid)
            """;

    private static final String RESTORE_CATEGORIES =
            """
            update category c set names = r.previous -> 'names', version = c.version + 1
              from import_row r
             where r.job_id = :job and r.applied and r.kind = 'CATEGORIES' and r.outcome = 'UPDATE'
               and c.id = cast(r.target_id as uuid)
            """;

    private static final String FORGET_VARIANTS =
            """
            delete from external_reference e
             using import_row r, product_variant v
             where r.job_id = :job and r.applied and r.kind = 'PRODUCTS' and r.outcome = 'CREATE'
               and v.product_id = cast(r.target_id as uuid)
               and e.source = :source and e.kind = 'VARIANTS' and e.internal_id = v.id
            """;

    private static final String FORGET_MADE =
            """
            delete from external_reference e using import_row r
             where r.job_id = :job and r.applied and r.outcome = 'CREATE'
               and e.source = :source and e.kind = r.kind and e.external_id = r.external_id
            """;

    /** What was changed will differ from the file again. */
    private static final String FORGET_CHANGED =
            """
            update external_reference e set fingerprint = ''
              from import_row r
             where r.job_id = :job and r.applied and r.outcome = 'UPDATE'
               and e.source = :source and e.kind = r.kind and e.external_id = r.external_id
            """;

    static final List<String> ALL =
            List.of(
                    UNDO_OFFERS,
                    RESTORE_OFFERS,
                    FORGET_VARIANTS,
                    UNDO_PRODUCTS,
                    RESTORE_PRODUCTS,
                    WITHDRAW_PROPOSALS,
                    REMOVE_IMAGES,
                    RESTORE_VARIANTS,
                    RESTORE_IMAGES,
                    REMOVE_NEW_VARIANTS,
                    TELL_OF_SELLERS,
                    UNDO_SELLERS,
                    RESTORE_SELLERS,
                    LEAVE_CATEGORIES,
                    UNDO_CATEGORIES,
                    RESTORE_CATEGORIES,
                    FORGET_MADE,
                    FORGET_CHANGED);

    private Restoring() {}
}

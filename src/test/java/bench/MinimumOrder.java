package bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The least SQL an order of two lines can be: order, lines, guarded stock, payment, ledger, in one
 * transaction, in tables of its own in the same database.
 */
final class MinimumOrder {

    static final int THINGS = 2_000;

    private static final String TABLES =
            """
            create table bench_order (id uuid primary key, email text not null,
                total bigint not null, placed_at timestamptz not null);
            create table bench_line (id uuid primary key,
                order_id uuid not null references bench_order (id), thing int not null,
                quantity int not null, price bigint not null);
            create table bench_stock (thing int primary key, on_hand int not null,
                reserved int not null default 0, check (reserved between 0 and on_hand));
            create table bench_payment (id uuid primary key,
                order_id uuid not null references bench_order (id), amount bigint not null,
                status text not null);
            create table bench_posting (id bigint primary key generated always as identity,
                order_id uuid not null, account text not null, amount bigint not null);
            insert into bench_stock select n, 100000000 from generate_series(0, 1999) n;
            grant select, insert, update on bench_order, bench_line, bench_stock, bench_payment,
                bench_posting to public;
            """;

    private final DataSource application;

    MinimumOrder(DataSource owner, DataSource application) throws SQLException {
        this.application = application;
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
    }

    void place(int first, int second) throws SQLException {
        try (var connection = application.getConnection()) {
            connection.setAutoCommit(false);
            try {
                write(connection, first, second);
                connection.commit();
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void write(Connection connection, int first, int second) throws SQLException {
        var order = UUID.randomUUID();
        run(
                connection,
                "insert into bench_order values (?, ?, ?, now())",
                order,
                "a@b.example",
                3_000L);
        run(
                connection,
                "insert into bench_line values (?, ?, ?, 1, 1000), (?, ?, ?, 2, 1000)",
                UUID.randomUUID(),
                order,
                first,
                UUID.randomUUID(),
                order,
                second);
        // In a fixed order, or two orders could wait for each other.
        for (var thing : new int[] {Math.min(first, second), Math.max(first, second)}) {
            run(
                    connection,
                    "update bench_stock set reserved = reserved + 1"
                            + " where thing = ? and reserved + 1 <= on_hand",
                    thing);
        }
        run(
                connection,
                "insert into bench_payment values (?, ?, 3000, 'CAPTURED')",
                UUID.randomUUID(),
                order);
        run(
                connection,
                "insert into bench_posting (order_id, account, amount) values (?, 'psp', 3000),"
                        + " (?, 'seller:1', -1700), (?, 'seller:2', -1000), (?, 'fees', -300)",
                order,
                order,
                order,
                order);
    }

    private static void run(Connection connection, String sql, Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("Nothing done: " + sql);
            }
        }
    }
}

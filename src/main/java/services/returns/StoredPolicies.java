package services.returns;

import domain.returns.ReturnPolicy;
import domain.returns.ReturnReason;
import domain.shared.SellerId;
import domain.shared.Uuids;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of return policies; what one says may be known to everybody. */
@Component
class StoredPolicies {

    private final JdbcClient jdbc;

    StoredPolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReturnPolicy marketplace() {
        return jdbc.sql(
                        """
                        select window_days, reasons, refund_shipping, auto_approve
                          from return_policy where seller_id is null
                        """)
                .query(StoredPolicies::policy)
                .single();
    }

    /** What holds for goods of the seller. */
    ReturnPolicy effective(SellerId seller) {
        var marketplace = marketplace();
        return own(seller).map(own -> own.atLeast(marketplace)).orElse(marketplace);
    }

    private Optional<ReturnPolicy> own(SellerId seller) {
        return jdbc.sql(
                        """
                        select window_days, reasons, refund_shipping, auto_approve
                          from return_policy_of(:seller)
                        """)
                .param("seller", seller.value())
                .query(StoredPolicies::policy)
                .optional();
    }

    void save(@Nullable SellerId seller, ReturnPolicy policy) {
        var reasons = policy.reasons().stream().sorted().map(Enum::name).toArray(String[]::new);
        jdbc.sql(
                        """
                        insert into return_policy as known (id, seller_id, window_days, reasons,
                                                            refund_shipping, auto_approve)
                        values (:id, :seller, :days, :reasons, :shipping, :auto)
                        on conflict (coalesce(seller_id, '00000000-0000-0000-0000-000000000000'))
                        do update set window_days = excluded.window_days,
                               reasons = excluded.reasons,
                               refund_shipping = excluded.refund_shipping,
                               auto_approve = excluded.auto_approve,
                               version = known.version + 1
                        """)
                .param("id", Uuids.timeOrdered())
                .param("seller", seller == null ? null : seller.value(), Types.OTHER)
                .param("days", policy.windowDays())
                .param("reasons", reasons)
                .param("shipping", policy.refundShipping())
                .param("auto", policy.autoApprove())
                .update();
    }

    private static ReturnPolicy policy(ResultSet row, int number) throws SQLException {
        var reasons = EnumSet.noneOf(ReturnReason.class);
        Array array = row.getArray("reasons");
        Arrays.stream((String[]) array.getArray()).map(ReturnReason::valueOf).forEach(reasons::add);
        return new ReturnPolicy(
                row.getInt("window_days"),
                reasons,
                row.getBoolean("refund_shipping"),
                row.getBoolean("auto_approve"));
    }
}

package services.vouchers;

import domain.people.Permissions;
import domain.shared.Percent;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.NotFound;

/** The marketplace's vouchers; those of sellers are shown and can be switched off. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.CHECKOUT_CONFIGURE + "')")
public class Vouchers {

    public static final String TOPIC = "vouchers";

    private final StoredVouchers stored;
    private final VoucherEditing editing;

    Vouchers(StoredVouchers stored, VoucherEditing editing) {
        this.stored = stored;
        this.editing = editing;
    }

    @Transactional(readOnly = true)
    public List<VoucherRow> list() {
        return stored.all();
    }

    /**
     * @param platformShare how much of what it takes off the marketplace pays
     */
    public void add(NewVoucher voucher, Percent platformShare) {
        editing.add(voucher, null, platformShare);
    }

    public void limit(UUID id, VoucherLimits limits, long version) {
        var row =
                stored.all().stream()
                        .filter(one -> one.voucher().id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("voucher", id));
        editing.limit(row, limits, version);
    }
}

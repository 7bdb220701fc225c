package services.vouchers;

import domain.people.Permissions;
import domain.shared.Percent;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** A seller's vouchers for its own goods, which it pays itself. */
@Service
@Transactional
public class OwnVouchers {

    private final StoredVouchers stored;
    private final VoucherEditing editing;
    private final CurrentUser currentUser;

    OwnVouchers(StoredVouchers stored, VoucherEditing editing, CurrentUser currentUser) {
        this.stored = stored;
        this.editing = editing;
        this.currentUser = currentUser;
    }

    @PreAuthorize("hasAuthority('" + Permissions.OWN_CHECKOUT_READ + "')")
    @Transactional(readOnly = true)
    public List<VoucherRow> list() {
        return stored.of(currentUser.sellerId());
    }

    @PreAuthorize("hasAuthority('" + Permissions.OWN_CHECKOUT_EDIT + "')")
    public void add(NewVoucher voucher) {
        editing.add(voucher, currentUser.sellerId(), Percent.of("0"));
    }

    @PreAuthorize("hasAuthority('" + Permissions.OWN_CHECKOUT_EDIT + "')")
    public void limit(UUID id, VoucherLimits limits, long version) {
        var row =
                stored.of(currentUser.sellerId()).stream()
                        .filter(one -> one.voucher().id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("voucher", id));
        editing.limit(row, limits, version);
    }
}

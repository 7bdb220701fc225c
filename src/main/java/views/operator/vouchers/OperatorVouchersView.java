package views.operator.vouchers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Consumer;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.CurrentUser;
import services.vouchers.VoucherRow;
import services.vouchers.Vouchers;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;
import views.vouchers.VoucherDialog;
import views.vouchers.VoucherGrid;
import views.vouchers.VoucherLimitDialog;

/** The marketplace's vouchers, and those of sellers. */
@Route("operator/vouchers")
@Menu(title = "checkout.voucher.menu", order = 35, icon = "vaadin:ticket")
@RolesAllowed(Permissions.CHECKOUT_CONFIGURE)
class OperatorVouchersView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final Vouchers vouchers;
    private final VoucherGrid grid;

    OperatorVouchersView(Vouchers vouchers, CurrentUser currentUser, LiveFeed live) {
        this.vouchers = vouchers;
        var edits = currentUser.may(Permissions.CHECKOUT_CONFIGURE);
        Consumer<VoucherRow> edit = this::edit;
        grid = new VoucherGrid(true, edits ? Optional.of(edit) : Optional.empty());
        var add =
                new Button(
                        Texts.of("checkout.voucher.add"),
                        _ -> new VoucherDialog(true, vouchers::add, this::show).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(edits);
        getContent().add(new ViewHeader(getPageTitle(), add), grid);
        LiveUpdates.refresh(this, live, this::show, Topic.of(Vouchers.TOPIC));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("checkout.voucher.menu");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        grid.show(vouchers.list());
    }

    private void edit(VoucherRow row) {
        new VoucherLimitDialog(
                        row,
                        limits -> vouchers.limit(row.voucher().id(), limits, row.version()),
                        this::show)
                .open();
    }
}

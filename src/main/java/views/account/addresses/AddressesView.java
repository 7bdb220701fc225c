package views.account.addresses;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import domain.shared.Recipient;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import services.purchases.AddressBook;
import services.purchases.KeptAddress;
import services.shared.CurrentUser;
import views.components.Feedback;
import views.components.StatusBadge;
import views.components.Texts;
import views.components.ViewHeader;

/** The addresses one keeps for the next order. */
@Route("account/addresses")
@Menu(title = "aftersales.addresses", order = 82, icon = "vaadin:home-o")
@RolesAllowed(Permissions.PURCHASES_READ)
class AddressesView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final AddressBook book;
    private final boolean mayEdit;
    private final Div cards = new Div();

    AddressesView(AddressBook book, CurrentUser currentUser) {
        this.book = book;
        this.mayEdit = currentUser.may(Permissions.PURCHASES_EDIT);
        var add =
                new Button(
                        Texts.of("common.add"),
                        _ ->
                                new AddressDialog(
                                                "",
                                                new Recipient("", "", "", "", "", "", "", "", ""),
                                                (label, address) ->
                                                        run(() -> book.save(null, label, address)))
                                        .open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(mayEdit);
        cards.addClassName("purchase-cards");
        getContent().add(new ViewHeader(getPageTitle(), add), cards);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("aftersales.addresses");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        cards.removeAll();
        var addresses = book.list();
        addresses.forEach(address -> cards.add(card(address)));
        if (addresses.isEmpty()) {
            cards.add(new Paragraph(Texts.of("aftersales.addresses.empty")));
        }
    }

    private Component card(KeptAddress kept) {
        var title = new H2(kept.label().isBlank() ? kept.address().name() : kept.label());
        var head = new Div(title);
        head.addClassName("badges");
        if (kept.isDefault()) {
            head.add(
                    new StatusBadge(Texts.of("aftersales.usual-address"), StatusBadge.Tone.ACTIVE));
        }
        var card = new Section(head, new Paragraph(lines(kept.address())));
        card.addClassName("panel");
        if (mayEdit) {
            card.add(actions(kept));
        }
        return card;
    }

    private Div actions(KeptAddress kept) {
        var edit =
                new Button(
                        Texts.of("common.edit"),
                        _ ->
                                new AddressDialog(
                                                kept.label(),
                                                kept.address(),
                                                (label, address) ->
                                                        run(
                                                                () ->
                                                                        book.save(
                                                                                kept.id(), label,
                                                                                address)))
                                        .open());
        var usual =
                new Button(
                        Texts.of("aftersales.make-usual"),
                        _ -> run(() -> book.makeDefault(kept.id())));
        usual.setVisible(!kept.isDefault());
        var remove = new Button(Texts.of("common.remove"), _ -> run(() -> book.remove(kept.id())));
        remove.addThemeVariants(ButtonVariant.ERROR);
        var bar = new Div(edit, usual, remove);
        bar.addClassName("row-actions");
        return bar;
    }

    private boolean run(Runnable action) {
        var done = Feedback.run(action, Texts.of("aftersales.saved"));
        show();
        return done;
    }

    private static String lines(Recipient to) {
        return Stream.of(
                        to.name(),
                        to.company(),
                        to.street(),
                        to.extra(),
                        (to.postalCode() + " " + to.city()).strip(),
                        to.region(),
                        to.country())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(", "));
    }
}

package views.seller.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import domain.sellers.BankAccount;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import services.live.LiveFeed;
import services.live.Topic;
import services.sellers.OwnDocuments;
import services.sellers.OwnProfile;
import services.sellers.OwnSellerQueries;
import services.sellers.SellerDetails;
import services.shared.CurrentUser;
import views.components.Feedback;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** What the seller tells about itself; the address says which part is open. */
@Route(SellerProfileView.PATH)
@Menu(title = "sellers.profile.title", order = 90, icon = "vaadin:building")
@RolesAllowed(Permissions.OWN_SELLER_READ)
class SellerProfileView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "seller/profile";
    private static final String PART = "part";

    /** What can be open. */
    private enum Part {
        PROFILE,
        ADDRESS,
        BANK,
        DOCUMENTS,
        HOLIDAY
    }

    private final OwnSellerQueries queries;
    private final OwnProfile own;
    private final LogoPart logo;
    private final ProfileForm profile;
    private final AddressForm address;
    private final BankAccountForm bank;
    private final HolidayForm holiday;
    private final DocumentsPart documents;
    private final Paragraph keptAccount = new Paragraph();
    private final Button endHoliday =
            new Button(Texts.of("sellers.holiday.end"), _ -> endHoliday());
    private final TabSheet parts = new TabSheet();
    private final Map<Part, Tab> tabs = new EnumMap<>(Part.class);

    SellerProfileView(
            OwnSellerQueries queries,
            OwnProfile own,
            OwnDocuments ownDocuments,
            CurrentUser currentUser,
            LiveFeed live) {
        this.queries = queries;
        this.own = own;
        logo = new LogoPart(own, this::showLogo);
        profile = new ProfileForm(value -> save(() -> own.describe(value)));
        address = new AddressForm(value -> save(() -> own.moveTo(value)));
        bank = new BankAccountForm(value -> save(() -> changeAccount(value)));
        holiday = new HolidayForm(value -> save(() -> own.planHoliday(value)));
        documents = new DocumentsPart(ownDocuments);
        add(Part.PROFILE, new Div(logo, profile));
        add(Part.ADDRESS, address);
        add(Part.BANK, new Div(keptAccount, bank));
        add(Part.DOCUMENTS, documents);
        add(Part.HOLIDAY, new Div(holiday, endHoliday));
        parts.setWidthFull();
        parts.addSelectedChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        open(selected());
                    }
                });
        getContent().add(new ViewHeader(getPageTitle()), parts);
        // Forms keep what is being typed; only what others decide is refreshed.
        LiveUpdates.refresh(
                this, live, this::showDocuments, Topic.of("seller", currentUser.sellerId()));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("sellers.profile.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var wanted =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(PART)
                        .map(name -> name.toUpperCase(Locale.ROOT));
        tabs.forEach(
                (part, tab) -> {
                    if (wanted.filter(part.name()::equals).isPresent()) {
                        parts.setSelectedTab(tab);
                    }
                });
        show();
    }

    private void add(Part part, Component content) {
        tabs.put(part, parts.add(Texts.of("sellers.profile.part." + part.name()), content));
    }

    private Part selected() {
        return tabs.entrySet().stream()
                .filter(entry -> entry.getValue().equals(parts.getSelectedTab()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Part.PROFILE);
    }

    private static void open(Part part) {
        UI.getCurrentOrThrow()
                .navigate(PATH, QueryParameters.of(PART, part.name().toLowerCase(Locale.ROOT)));
    }

    private void show() {
        var seller = queries.details();
        var editable = queries.mayEdit();
        logo.show(seller, editable);
        profile.show(seller.profile(), editable);
        address.show(seller.address(), editable);
        holiday.show(seller.holiday(), editable);
        endHoliday.setVisible(editable && seller.holiday().isPlanned());
        bank.show(BankAccountForm.Typed.nothing(), editable);
        showAccount(seller);
        showDocuments();
    }

    private void showAccount(SellerDetails seller) {
        keptAccount.setText(
                queries.bankAccount()
                        .map(
                                account ->
                                        Texts.of(
                                                "sellers.bank.kept",
                                                account.iban(),
                                                account.holder(),
                                                Formats.dateTime(account.changedAt())))
                        .orElseGet(
                                () ->
                                        Texts.of(
                                                "sellers.bank.nothing-kept",
                                                seller.profile().displayName())));
    }

    /** Alone, because the forms keep what is being typed. */
    private void showLogo() {
        logo.show(queries.details(), queries.mayEdit());
    }

    private void showDocuments() {
        documents.show(queries.checklist(), queries.documents(), queries.mayEdit());
    }

    private void changeAccount(BankAccountForm.Typed typed) {
        Optional.ofNullable(typed.iban())
                .map(iban -> BankAccount.of(typed.holder(), iban.value(), typed.bic()))
                .ifPresent(own::changeBankAccount);
    }

    private void endHoliday() {
        save(own::endHoliday);
    }

    /** What was refused stays in the fields, to be corrected. */
    private boolean save(Runnable change) {
        var saved = Feedback.run(change, Texts.of("sellers.profile.saved"));
        if (saved) {
            show();
        }
        return saved;
    }
}

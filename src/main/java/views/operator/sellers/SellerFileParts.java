package views.operator.sellers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.function.SerializableFunction;
import domain.people.Permissions;
import domain.sellers.DocumentId;
import domain.sellers.SellerStatus;
import java.util.List;
import java.util.Optional;
import services.sellers.AuditLine;
import services.sellers.DocumentContent;
import services.sellers.DocumentRow;
import services.sellers.SellerDetails;
import services.sellers.SellerFile;
import services.sellers.StatusChange;
import services.shared.CurrentUser;
import views.components.Formats;
import views.components.Texts;
import views.components.sellers.ChecklistPanel;
import views.components.sellers.DocumentTable;
import views.components.sellers.Facts;
import views.components.sellers.Logo;
import views.components.sellers.SellerLabels;

/** The parts of one seller's file, as they stand now. */
final class SellerFileParts {

    private final SellerFile file;
    private final CurrentUser currentUser;
    private final SellerDetails seller;

    SellerFileParts(SellerFile file, CurrentUser currentUser, SellerDetails seller) {
        this.file = file;
        this.currentUser = currentUser;
        this.seller = seller;
    }

    Component standing() {
        var facts =
                new Facts(Texts.of("sellers.standing"))
                        .fact(Texts.of("sellers.number"), String.valueOf(seller.number()))
                        .fact(Texts.of("common.status"), SellerLabels.of(seller.status()))
                        .fact(Texts.of("sellers.applied"), Formats.dateTime(seller.appliedAt()));
        Optional.ofNullable(seller.approvedAt())
                .ifPresent(at -> facts.fact(Texts.of("sellers.approved"), Formats.dateTime(at)));
        Optional.ofNullable(seller.reason())
                .ifPresent(reason -> facts.fact(Texts.of("common.reason"), reason));
        if (seller.status() == SellerStatus.APPROVED) {
            facts.with(
                    new Anchor(
                            "s/" + seller.slug(),
                            Texts.of("sellers.public-page"),
                            AnchorTarget.BLANK));
        }
        return facts;
    }

    Component business() {
        var profile = seller.profile();
        var address = seller.address();
        var facts = new Facts(Texts.of("sellers.business"));
        Optional.ofNullable(seller.logoKey())
                .ifPresent(key -> facts.with(new Logo(key, profile.displayName())));
        return facts.fact(Texts.of("sellers.legal-name"), profile.legalName())
                .fact(Texts.of("common.email"), profile.contactEmail())
                .fact(Texts.of("sellers.phone"), profile.phone())
                .fact(Texts.of("sellers.about"), profile.about())
                .fact(
                        Texts.of("sellers.address"),
                        String.join(
                                ", ",
                                List.of(
                                                address.street(),
                                                (address.postalCode() + " " + address.city())
                                                        .strip(),
                                                address.region(),
                                                SellerLabels.country(address.country()))
                                        .stream()
                                        .filter(part -> !part.isBlank())
                                        .toList()))
                .fact(Texts.of("sellers.holiday"), holiday());
    }

    Component checklist() {
        var panel = new ChecklistPanel();
        panel.show(file.checklist(seller.id()));
        return new Facts(Texts.of("sellers.checklist.of-seller")).with(panel);
    }

    Component documents(
            SerializableFunction<DocumentId, DocumentContent> open,
            SerializableFunction<DocumentRow, List<Component>> actions) {
        var table = new DocumentTable(open, actions);
        table.show(file.documents(seller.id()));
        return new Facts(Texts.of("sellers.documents")).with(table);
    }

    Component bankAccount() {
        var facts = new Facts(Texts.of("sellers.bank"));
        file.bankAccount(seller.id())
                .ifPresentOrElse(
                        account ->
                                facts.fact(Texts.of("sellers.bank.holder"), account.holder())
                                        .fact(Texts.of("sellers.bank.iban"), account.iban())
                                        .fact(Texts.of("sellers.bank.bic"), account.bic())
                                        .fact(
                                                Texts.of("sellers.bank.changed"),
                                                Formats.dateTime(account.changedAt())),
                        () -> facts.empty(Texts.of("sellers.bank.none")));
        return facts;
    }

    /** The place of the figures that come with orders. */
    Component performance() {
        return new Facts(Texts.of("sellers.performance"))
                .empty(Texts.of("sellers.performance.none"));
    }

    Component history() {
        var grid = new Grid<StatusChange>();
        grid.addColumn(step -> Formats.dateTime(step.at())).setHeader(Texts.of("sellers.when"));
        grid.addComponentColumn(step -> SellerLabels.badge(step.to()))
                .setHeader(Texts.of("common.status"));
        grid.addColumn(StatusChange::by).setHeader(Texts.of("sellers.who"));
        grid.addColumn(StatusChange::reason).setHeader(Texts.of("common.reason")).setFlexGrow(3);
        plain(grid, Texts.of("sellers.history.empty"));
        grid.setItems(file.history(seller.id()));
        return new Facts(Texts.of("sellers.history")).with(grid);
    }

    Component audit() {
        var part = new Facts(Texts.of("sellers.audit"));
        if (!currentUser.may(Permissions.AUDIT_READ)) {
            return part.empty(Texts.of("sellers.audit.not-allowed"));
        }
        var grid = new Grid<AuditLine>();
        grid.addColumn(line -> Formats.dateTime(line.at())).setHeader(Texts.of("sellers.when"));
        grid.addColumn(AuditLine::actor).setHeader(Texts.of("sellers.who"));
        grid.addColumn(AuditLine::action).setHeader(Texts.of("sellers.what"));
        grid.addColumn(AuditLine::before)
                .setHeader(Texts.of("sellers.before"))
                .setTooltipGenerator(AuditLine::before);
        grid.addColumn(AuditLine::after)
                .setHeader(Texts.of("sellers.after"))
                .setTooltipGenerator(AuditLine::after);
        plain(grid, Texts.of("sellers.audit.empty"));
        grid.setItems(file.audit(seller.id()));
        return part.with(grid);
    }

    private String holiday() {
        var holiday = seller.holiday();
        return Optional.ofNullable(holiday.from())
                .map(
                        from ->
                                Optional.ofNullable(holiday.until())
                                        .map(
                                                until ->
                                                        Texts.of(
                                                                "sellers.holiday.days",
                                                                Formats.date(from),
                                                                Formats.date(until)))
                                        .orElseGet(
                                                () ->
                                                        Texts.of(
                                                                "sellers.holiday.open",
                                                                Formats.date(from))))
                .orElse("");
    }

    private static void plain(Grid<?> grid, String empty) {
        grid.setEmptyStateText(empty);
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.NO_BORDER);
    }
}

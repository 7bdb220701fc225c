package views.operator.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.SerializableRunnable;
import domain.catalog.ContentDiff;
import domain.catalog.FieldChange;
import domain.catalog.ProductContent;
import domain.catalog.Variant;
import domain.shared.DomainException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import services.catalog.ModerationQueries;
import services.catalog.ModerationRow;
import services.catalog.ProductDetails;
import services.catalog.ProductQueries;
import services.catalog.SafeHtml;
import views.catalog.DifferenceTable;
import views.catalog.ReasonDialog;
import views.components.Feedback;
import views.components.Formats;
import views.components.Refusals;
import views.components.Texts;

/** One waiting product or change with all a moderator must see, and the two decisions. */
final class DecisionPanel extends Composite<VerticalLayout> {

    private final ModerationQueries queries;
    private final ProductQueries products;
    private final ModeratorCommands commands;
    private final SafeHtml safeHtml;
    private final SerializableRunnable decided;
    private @Nullable ModerationRow shown;

    DecisionPanel(
            ModerationQueries queries,
            ProductQueries products,
            ModeratorCommands commands,
            SafeHtml safeHtml,
            SerializableRunnable decided) {
        this.queries = queries;
        this.products = products;
        this.commands = commands;
        this.safeHtml = safeHtml;
        this.decided = decided;
    }

    void clear() {
        shown = null;
        getContent().removeAll();
        getContent().add(new Paragraph(Texts.of("catalog.moderation.none")));
    }

    void show(ModerationRow row) {
        shown = row;
        getContent().removeAll();
        getContent().add(new H2(new Anchor("operator/products/" + row.productId(), row.title())));
        try {
            switch (row.kind()) {
                case NEW_PRODUCT -> showProduct(row);
                case CHANGE -> showChange(row);
            }
        } catch (DomainException gone) {
            getContent().add(new Paragraph(Refusals.sentence(gone)));
        }
    }

    void approve() {
        var row = shown;
        if (row == null) {
            return;
        }
        var done =
                Feedback.run(
                        () -> {
                            switch (row.kind()) {
                                case NEW_PRODUCT -> commands.products().approve(row.seen());
                                case CHANGE -> commands.changes().apply(row.id());
                            }
                        },
                        Texts.of("catalog.step.approve.done"));
        if (done) {
            decided.run();
        }
    }

    void reject() {
        var row = shown;
        if (row != null) {
            new ReasonDialog(
                            Texts.of("catalog.reject.title"),
                            Texts.of("catalog.reject"),
                            reason -> reject(row, reason))
                    .open();
        }
    }

    private boolean reject(ModerationRow row, String reason) {
        var done =
                Feedback.run(
                        () -> {
                            switch (row.kind()) {
                                case NEW_PRODUCT -> commands.products().reject(row.seen(), reason);
                                case CHANGE -> commands.changes().refuse(row.id(), reason);
                            }
                        },
                        Texts.of("catalog.reject.done"));
        if (done) {
            decided.run();
        }
        return done;
    }

    private void showProduct(ModerationRow row) {
        var details = products.details(row.productId(), Texts.locale().getLanguage());
        getContent()
                .add(
                        decisions(false),
                        new Paragraph(
                                about(row.sellerName(), Formats.dateTime(row.waitingSince()))),
                        new DifferenceTable(everything(details)),
                        html(details.content().descriptionHtml()));
    }

    private void showChange(ModerationRow row) {
        var change = queries.change(row.id(), Texts.locale().getLanguage());
        getContent()
                .add(
                        decisions(change.outdated()),
                        new Paragraph(
                                about(change.proposedBy(), Formats.dateTime(change.proposedAt()))));
        if (change.outdated()) {
            getContent().add(new Paragraph(Texts.of("catalog.change.outdated")));
        }
        getContent().add(new DifferenceTable(change.differences()), html(change.proposedHtml()));
    }

    private Div decisions(boolean onlyRefuse) {
        var approve = new Button(Texts.of("catalog.step.approve"), _ -> approve());
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setEnabled(!onlyRefuse);
        var reject = new Button(Texts.of("catalog.reject"), _ -> reject());
        reject.addThemeVariants(ButtonVariant.ERROR);
        var both = new Div(approve, reject);
        both.addClassName("view-actions");
        return both;
    }

    // A new product is shown as a change from nothing: the same table for both kinds.
    private static List<FieldChange> everything(ProductDetails details) {
        var content = details.content();
        var nothing =
                new ProductContent(
                        content.title(),
                        "",
                        "",
                        null,
                        content.options(),
                        Map.of(),
                        content.variants());
        var differences =
                ContentDiff.between(nothing, content).stream()
                        .map(change -> categoryNamed(change, details))
                        .filter(change -> change.field() != FieldChange.Field.DESCRIPTION);
        return Stream.concat(differences, content.variants().stream().map(DecisionPanel::added))
                .toList();
    }

    private static FieldChange added(Variant variant) {
        return new FieldChange(
                FieldChange.Field.VARIANT,
                variant.sku(),
                "",
                String.join(" / ", variant.optionValues()));
    }

    private static FieldChange categoryNamed(FieldChange change, ProductDetails details) {
        return change.field() == FieldChange.Field.CATEGORY
                ? new FieldChange(change.field(), "", "", details.categoryPath())
                : change;
    }

    private Component html(String description) {
        return new Html("<div class='html-preview'>" + safeHtml.clean(description) + "</div>");
    }

    private static String about(String who, String when) {
        return Texts.of("catalog.moderation.by", who, when);
    }
}

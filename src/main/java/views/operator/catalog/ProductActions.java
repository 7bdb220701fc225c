package views.operator.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;
import services.catalog.ProductDetails;
import services.catalog.ProductStep;
import views.catalog.CatalogTexts;
import views.catalog.ProductForm;
import views.catalog.ReasonDialog;
import views.components.Feedback;
import views.components.Texts;
import views.components.ViewHeader;

/** Title and status of a product, and what a moderator may do to it now. */
final class ProductActions extends Composite<Div> {

    private final ModeratorCommands commands;
    private final ProductForm form;
    private final SerializableConsumer<UUID> reload;

    ProductActions(
            ModeratorCommands commands, ProductForm form, SerializableConsumer<UUID> reload) {
        this.commands = commands;
        this.form = form;
        this.reload = reload;
        getContent().setWidthFull();
    }

    void show(ProductDetails product) {
        var editing = commands.editing();
        var buttons = new Div(CatalogTexts.badge(product.status(), product.deleted()));
        buttons.addClassName("view-actions");
        add(buttons, product, ProductStep.RESTORE, "restore", () -> editing.restore(product.id()));
        add(buttons, product, ProductStep.DELETE, "delete", () -> editing.delete(product.id()));
        add(
                buttons,
                product,
                ProductStep.EDIT,
                "save",
                () -> editing.edit(product.id(), form.draft(), product.version()));
        if (product.allows(ProductStep.REJECT)) {
            var reject = new Button(Texts.of("catalog.reject"), _ -> reject(product));
            reject.addThemeVariants(ButtonVariant.ERROR);
            buttons.add(reject);
        }
        add(
                buttons,
                product,
                ProductStep.APPROVE,
                "approve",
                () -> commands.products().approve(product.seen()));
        getContent().removeAll();
        getContent()
                .add(
                        new ViewHeader(
                                Texts.of(
                                        "catalog.product.title",
                                        product.content().title(),
                                        String.valueOf(product.number())),
                                buttons));
    }

    private void reject(ProductDetails product) {
        new ReasonDialog(
                        Texts.of("catalog.reject.title"),
                        Texts.of("catalog.reject"),
                        reason ->
                                run(
                                        product,
                                        () -> commands.products().reject(product.seen(), reason),
                                        "catalog.reject.done"))
                .open();
    }

    private void add(
            Div buttons, ProductDetails product, ProductStep step, String key, Runnable action) {
        if (product.allows(step)) {
            var button =
                    new Button(
                            Texts.of("catalog.step." + key),
                            _ -> run(product, action, "catalog.step." + key + ".done"));
            if (step == ProductStep.APPROVE) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            buttons.add(button);
        }
    }

    private boolean run(ProductDetails product, Runnable action, String doneKey) {
        var done = Feedback.run(action, Texts.of(doneKey));
        if (done) {
            reload.accept(product.id());
        }
        return done;
    }
}

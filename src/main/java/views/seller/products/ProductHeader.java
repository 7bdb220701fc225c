package views.seller.products;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;
import java.util.function.Consumer;
import services.catalog.ProductDetails;
import services.catalog.ProductStep;
import views.catalog.CatalogTexts;
import views.catalog.ProductForm;
import views.components.Feedback;
import views.components.Texts;
import views.components.ViewHeader;

/** Title and status of a product, and the steps its seller may take now. */
final class ProductHeader extends Composite<Div> {

    private final ProductCommands commands;
    private final ProductForm form;
    private final SerializableConsumer<UUID> reload;

    ProductHeader(ProductCommands commands, ProductForm form, SerializableConsumer<UUID> reload) {
        this.commands = commands;
        this.form = form;
        this.reload = reload;
        getContent().setWidthFull();
    }

    void show(ProductDetails product) {
        var products = commands.products();
        var changes = commands.changes();
        var actions = new Div(CatalogTexts.badge(product.status(), product.deleted()));
        actions.addClassName("view-actions");
        step(actions, product, ProductStep.RESTORE, "restore", it -> products.restore(it.id()));
        step(actions, product, ProductStep.DELETE, "delete", it -> products.delete(it.id()));
        step(actions, product, ProductStep.WITHDRAW, "withdraw", it -> products.withdraw(it.id()));
        step(
                actions,
                product,
                ProductStep.WITHDRAW_CHANGE,
                "withdraw-change",
                it -> {
                    if (it.openChange() != null) {
                        changes.withdraw(it.openChange().id());
                    }
                });
        step(
                actions,
                product,
                ProductStep.PROPOSE_CHANGE,
                "propose",
                it -> changes.propose(it.id(), form.draft(), it.version()));
        step(
                actions,
                product,
                ProductStep.EDIT,
                "save",
                it -> products.edit(it.id(), form.draft(), it.version()));
        step(
                actions,
                product,
                ProductStep.SUBMIT,
                "submit",
                it -> products.submit(it.id(), form.draft(), it.version()));
        getContent().removeAll();
        getContent()
                .add(
                        new ViewHeader(
                                Texts.of(
                                        "catalog.product.title",
                                        product.content().title(),
                                        String.valueOf(product.number())),
                                actions));
    }

    private void step(
            Div actions,
            ProductDetails product,
            ProductStep step,
            String key,
            Consumer<ProductDetails> action) {
        if (!product.allows(step)) {
            return;
        }
        var button =
                new Button(
                        Texts.of("catalog.step." + key),
                        _ -> {
                            var done =
                                    Feedback.run(
                                            () -> action.accept(product),
                                            Texts.of("catalog.step." + key + ".done"));
                            if (done) {
                                reload.accept(product.id());
                            }
                        });
        switch (step) {
            case SUBMIT, PROPOSE_CHANGE -> button.addThemeVariants(ButtonVariant.PRIMARY);
            case DELETE -> button.addThemeVariants(ButtonVariant.ERROR);
            case EDIT, WITHDRAW, WITHDRAW_CHANGE, APPROVE, REJECT, RESTORE, OFFER -> {}
        }
        actions.add(button);
    }
}

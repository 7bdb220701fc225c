package views.operator.orders;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import services.orders.lists.OrderViews;
import views.components.Feedback;
import views.components.Texts;

/** Filters somebody kept under a name, each one click away. */
final class KeptViews extends Composite<Div> {

    private static final int NAME_MAX_LENGTH = 60;

    private final OrderViews views;
    private final SerializableSupplier<String> query;

    /**
     * @param query of the filter that is shown now
     */
    KeptViews(OrderViews views, SerializableSupplier<String> query) {
        this.views = views;
        this.query = query;
        getContent().addClassName("row-actions");
        show();
    }

    private void show() {
        getContent().removeAll();
        for (var view : views.mine()) {
            var open = new Button(view.name(), _ -> OrderNavigation.toList(view.query()));
            open.addThemeVariants(ButtonVariant.SMALL);
            var forget =
                    new Button(
                            new Icon(VaadinIcon.CLOSE_SMALL),
                            _ -> {
                                views.forget(view.id());
                                show();
                            });
            forget.setAriaLabel(Texts.of("orders.views.forget", view.name()));
            forget.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            getContent().add(new Div(open, forget));
        }
        var keep = new Button(Texts.of("orders.views.keep"), _ -> ask());
        keep.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        getContent().add(keep);
    }

    private void ask() {
        var name = new TextField(Texts.of("common.name"));
        name.setMaxLength(NAME_MAX_LENGTH);
        name.setWidthFull();
        var dialog = new Dialog(Texts.of("orders.views.keep"));
        var save =
                new Button(
                        Texts.of("common.save"),
                        _ -> {
                            if (Feedback.run(
                                    () -> views.keep(name.getValue(), query.get()),
                                    Texts.of("orders.views.kept"))) {
                                dialog.close();
                                show();
                            }
                        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(name);
        dialog.getFooter().add(new Button(Texts.of("common.cancel"), _ -> dialog.close()), save);
        dialog.open();
        name.focus();
    }
}

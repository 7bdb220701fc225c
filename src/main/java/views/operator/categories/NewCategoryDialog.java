package views.operator.categories;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import services.categories.CategoryEditing;
import views.components.Feedback;
import views.components.Texts;

/** Asks for the names of a new category. */
final class NewCategoryDialog extends Dialog {

    /**
     * @param parent null for a new root
     */
    NewCategoryDialog(
            CategoryEditing categories,
            @Nullable UUID parent,
            SerializableConsumer<UUID> onCreated) {
        var names = new NameFields();
        var create =
                new Button(
                        Texts.of("common.create"),
                        _ -> {
                            var done =
                                    Feedback.run(
                                            () ->
                                                    onCreated.accept(
                                                            categories.grow(
                                                                    parent,
                                                                    names.namesOver(Map.of()))),
                                            Texts.of("catalog.category.saved"));
                            if (done) {
                                close();
                            }
                        });
        create.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(Texts.of("catalog.category.new"));
        add(names);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), create);
    }
}

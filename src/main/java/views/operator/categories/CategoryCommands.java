package views.operator.categories;

import com.vaadin.flow.spring.annotation.SpringComponent;
import services.categories.AttributeEditing;
import services.categories.CategoryEditing;
import services.exports.TableExport;

/** The use cases of the category screen, together. */
@SpringComponent
record CategoryCommands(
        CategoryEditing categories, AttributeEditing attributes, TableExport export) {}

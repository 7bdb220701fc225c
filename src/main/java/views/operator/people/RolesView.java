package views.operator.people;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import domain.people.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import views.components.Texts;
import views.components.ViewHeader;

/** Which role bundles which permissions; decided in the code, so there is nothing to edit. */
@Route("operator/roles")
@Menu(title = "people.roles.menu", order = 71, icon = "vaadin:key")
@RolesAllowed(Permissions.USERS_READ)
class RolesView extends Composite<VerticalLayout> implements HasDynamicTitle {

    RolesView() {
        var scroller = new Div(table());
        scroller.addClassName("wide-table");
        // Scrolled by keyboard as well.
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", Texts.of("people.roles.title"));
        getContent()
                .add(
                        new ViewHeader(Texts.of("people.roles.title")),
                        new Paragraph(Texts.of("people.roles.intro")),
                        scroller);
    }

    private static NativeTable table() {
        var table = new NativeTable();
        var head = new NativeTableRow();
        head.add(header(Texts.of("people.permission"), "col"));
        for (var role : Role.values()) {
            head.add(header(PeopleTexts.role(role), "col"));
        }
        table.getHead().add(head);
        for (var permission : permissions()) {
            var row = new NativeTableRow();
            row.add(header(permission, "row"));
            for (var role : Role.values()) {
                row.addDataCell().add(mark(role.permissions().contains(permission)));
            }
            table.getBody().add(row);
        }
        return table;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static Span mark(boolean held) {
        var mark = new Span(held ? "✓" : "–");
        mark.getElement().setAttribute("role", "img");
        mark.getElement().setAttribute("aria-label", Texts.of(held ? "common.yes" : "common.no"));
        return mark;
    }

    private static List<String> permissions() {
        var all = new TreeSet<String>();
        Arrays.stream(Role.values()).forEach(role -> all.addAll(role.permissions()));
        return List.copyOf(all);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("people.roles.title");
    }
}

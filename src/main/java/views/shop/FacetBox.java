package views.shop;

import java.util.List;

/**
 * A group of check boxes that narrow a list.
 *
 * @param parameter what the browser sends the chosen values as
 */
public record FacetBox(String label, String parameter, boolean isOpen, List<Choice> choices) {

    /** One check box. */
    public record Choice(String value, String label, String count, boolean isChosen) {}
}

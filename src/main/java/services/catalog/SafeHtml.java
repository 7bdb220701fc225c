package services.catalog;

/** Takes out of a description whatever could do anything but format it. */
public interface SafeHtml {

    /**
     * @param html anything, also malformed
     * @return what may be shown inside a page as it is
     */
    String clean(String html);
}

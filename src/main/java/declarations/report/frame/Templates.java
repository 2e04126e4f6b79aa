package declarations.report.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates, compiled with the program; they escape whatever they place. */
public final class Templates {
    private static final TemplateEngine ENGINE = engine();

    private Templates() {}

    /** The engine takes the class loader of its thread; a thread of the common pool doesn't see inside our jar. */
    private static TemplateEngine engine() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader ours = Templates.class.getClassLoader();
        try {
            thread.setContextClassLoader(ours);
            return TemplateEngine.createPrecompiled(null, ContentType.Html, ours, "declarations.report.pages");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    public static String text(String template, Object page) {
        StringOutput out = new StringOutput();
        ENGINE.render(template, page, out);
        return out.toString();
    }
}

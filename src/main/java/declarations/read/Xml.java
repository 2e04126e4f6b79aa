package declarations.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through the XML of a part, element by element. Nothing outside of it is ever looked up. */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /** Is told of each element and text in order. Names are without prefix; namespaces are the caller's business. */
    interface Handler {
        /** @return false where the element is of no interest, with all that is in it */
        boolean start(String space, String name, Map<String, String> attributes) throws Refusal;

        void end(String space, String name) throws Refusal;

        void text(String text) throws Refusal;
    }

    /** @param strict whether a document type declaration is refused: no word processor writes one */
    static void walk(InputStream part, boolean strict, Handler handler) throws Refusal {
        try (part) {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(part);
            while (reader.hasNext()) {
                walk(reader, reader.next(), strict, handler);
            }
        } catch (XMLStreamException | IOException e) {
            throw Refusal.corrupt("its XML is damaged");
        }
    }

    private static void walk(XMLStreamReader reader, int event, boolean strict, Handler handler)
            throws XMLStreamException, Refusal {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (!handler.start(space(reader), reader.getLocalName(), attributes(reader))) {
                    skip(reader);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> handler.end(space(reader), reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                handler.text(reader.getText());
            case XMLStreamConstants.DTD -> {
                if (strict) {
                    throw Refusal.corrupt("its XML has a document type declaration, as no word processor writes it");
                }
            }
            default -> {}
        }
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (long depth = 1; depth > 0; ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static String space(XMLStreamReader reader) {
        String space = reader.getNamespaceURI();
        return space == null ? "" : space;
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < count; i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setXMLResolver((publicId, systemId, base, space) -> InputStream.nullInputStream());
        return factory;
    }
}

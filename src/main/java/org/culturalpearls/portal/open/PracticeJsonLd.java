package org.culturalpearls.portal.open;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.culturalpearls.portal.shell.PublicAddress;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.practice.Term;
import org.culturalpearls.practice.TermKind;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says what a practice's page is about in the words of schema.org, as JSON-LD that can stand in a
 * page: nothing in it ends the element around it.
 */
@Component
public class PracticeJsonLd {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final List<TermKind> KEYWORDS =
      List.of(TermKind.CHALLENGE, TermKind.INSTRUMENT, TermKind.TARGET_GROUP);

  private final PublicAddress addresses;
  private final MessageSource messages;

  PracticeJsonLd(PublicAddress addresses, MessageSource messages) {
    this.addresses = addresses;
    this.messages = messages;
  }

  public String of(PublishedPractice practice) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      write(json, practice);
    } catch (IOException neverOfAString) {
      throw new UncheckedIOException(neverOfAString);
    }
    return text.toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private void write(JsonGenerator json, PublishedPractice practice) throws IOException {
    String latest = addresses.of("/practices/" + practice.id().value());
    json.writeStartObject();
    json.writeStringField("@context", "https://schema.org");
    json.writeStringField("@type", "Article");
    json.writeStringField("@id", latest + "/versions/" + practice.number());
    json.writeStringField("url", latest);
    json.writeStringField("headline", practice.title());
    json.writeStringField("abstract", practice.content().text(PracticeText.SUMMARY));
    json.writeStringField(
        "inLanguage", practice.content().language().name().toLowerCase(Locale.ROOT));
    json.writeStringField("license", practice.content().licence().address());
    json.writeStringField("datePublished", practice.publishedAt().toString());
    json.writeNumberField("version", practice.number());
    json.writeBooleanField("isAccessibleForFree", true);
    if (!practice.town().isEmpty()) {
      named(json, "author", "Organization", practice.town());
    }
    json.writeObjectFieldStart("publisher");
    json.writeStringField("@type", "Organization");
    json.writeStringField("name", word("feed.author"));
    json.writeStringField("url", addresses.of("/"));
    json.writeEndObject();
    place(json, practice);
    json.writeArrayFieldStart("keywords");
    for (String keyword : keywords(practice)) {
      json.writeString(keyword);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void place(JsonGenerator json, PublishedPractice practice) throws IOException {
    if (practice.content().country() != null) {
      json.writeObjectFieldStart("contentLocation");
      json.writeStringField("@type", "Place");
      json.writeStringField(
          "name",
          practice.town().isEmpty()
              ? word("country." + practice.content().country())
              : practice.town());
      json.writeObjectFieldStart("address");
      json.writeStringField("@type", "PostalAddress");
      json.writeStringField("addressCountry", practice.content().country().name());
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private static void named(JsonGenerator json, String property, String type, String name)
      throws IOException {
    json.writeObjectFieldStart(property);
    json.writeStringField("@type", type);
    json.writeStringField("name", name);
    json.writeEndObject();
  }

  private List<String> keywords(PublishedPractice practice) {
    return KEYWORDS.stream()
        .flatMap(kind -> practice.content().terms(kind).stream())
        .map(Term::label)
        .map(this::word)
        .toList();
  }

  private String word(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}

package org.culturalpearls.portal.open;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeRecord;
import org.culturalpearls.practice.search.SearchQuery;
import org.springframework.stereotype.Component;

/**
 * Writes practices as JSON. Facets and their values have the names that they have in addresses,
 * which stay.
 */
@Component
class PracticeJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final PracticeAddresses addresses;

  PracticeJson(PracticeAddresses addresses) {
    this.addresses = addresses;
  }

  /** Leaves the stream open. */
  void write(OutputStream to, SearchQuery query, int found, EachRecord records) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(to)) {
      json.writeStartObject();
      json.writeStringField("search", addresses.search(query, ""));
      json.writeNumberField("found", found);
      json.writeArrayFieldStart("practices");
      records.each(record -> object(json, record));
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void object(JsonGenerator json, PracticeRecord record) {
    try {
      json.writeStartObject();
      json.writeNumberField("id", record.id().value());
      json.writeNumberField("version", record.version());
      json.writeStringField("address", addresses.version(record));
      json.writeStringField("latest", addresses.latest(record));
      json.writeStringField("title", record.title());
      json.writeStringField("summary", record.summary());
      json.writeStringField("written", record.language().name().toLowerCase(Locale.ROOT));
      json.writeStringField("town", record.town());
      json.writeStringField("licence", record.licence().key());
      json.writeStringField("published", record.publishedAt().toString());
      json.writeObjectFieldStart("facets");
      for (Facet facet : Facet.values()) {
        json.writeArrayFieldStart(facet.parameter());
        for (String value : record.values(facet)) {
          json.writeString(value);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}

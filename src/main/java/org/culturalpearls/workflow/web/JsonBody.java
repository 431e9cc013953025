package org.culturalpearls.workflow.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.Locale;
import org.culturalpearls.security.InputFirewall;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;

/**
 * Reads what a call carries and refuses texts that the database can't hold, and keys that the
 * engine would evaluate: any query parameter of it has a twin ending in {@code Expression}.
 */
class JsonBody {

  private static final int MOST_BYTES = 512 * 1024;
  private static final String EVALUATED = "expression";

  /** The same library as the engine's own, so that both parse a body alike. */
  private static final ObjectMapper JSON = new ObjectMapper();

  JsonNode read(byte[] bytes) {
    if (bytes.length == 0) {
      return MissingNode.getInstance();
    }
    if (bytes.length > MOST_BYTES) {
      throw RuleBroken.of("error.workflow.too-much");
    }
    try {
      refuseKeysAndTexts(bytes);
      return JSON.readTree(bytes);
    } catch (IOException e) {
      throw unreadable();
    }
  }

  /** Token by token, since a tree would keep one only of two keys with the same name. */
  private void refuseKeysAndTexts(byte[] bytes) throws IOException {
    try (JsonParser parser = JSON.getFactory().createParser(bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          refuseExpression(parser.currentName());
        }
        if (token.isScalarValue() && !InputFirewall.isStorable(parser.getText())) {
          throw unreadable();
        }
      }
    }
  }

  static void refuseExpression(String key) {
    if (key.toLowerCase(Locale.ROOT).endsWith(EVALUATED)) {
      throw new NotAllowed("error.workflow.expression");
    }
  }

  static RuleBroken unreadable() {
    return RuleBroken.of("error.workflow.not-json");
  }

  /** Reads an answer of the engine. */
  static JsonNode parse(byte[] answer) throws IOException {
    return JSON.readTree(answer);
  }

  static byte[] write(Object content) throws IOException {
    return JSON.writeValueAsBytes(content);
  }

  static int mostBytes() {
    return MOST_BYTES;
  }
}

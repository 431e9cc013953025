package org.culturalpearls.workflow.forms;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;

/**
 * Converts values from the web API or the portal to plain values: lists come as JSON from Tasklist.
 */
final class SentValue {

  private SentValue() {}

  /**
   * Returns text, number, flag, list of plain values or null; anything else unchanged, to be
   * refused.
   */
  static Object plain(Object sent) {
    Object value = sent instanceof TypedValue typed ? typed.getValue() : sent;
    if (value instanceof SpinJsonNode node) {
      return json(node);
    }
    return value;
  }

  private static Object json(SpinJsonNode node) {
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      node.elements().forEach(element -> list.add(json(element)));
      return list;
    }
    return node.isValue() ? node.value() : node.toString();
  }
}

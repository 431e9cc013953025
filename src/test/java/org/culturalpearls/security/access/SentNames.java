package org.culturalpearls.security.access;

import java.beans.PropertyDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** The names under which an address takes what is sent to it, read from its handler's method. */
final class SentNames {

  private static final String OWN = "org.culturalpearls.portal";

  /** Beyond what any form has, and beyond what Spring makes room for. */
  static final String FAR = "[300]";

  private SentNames() {}

  static List<String> of(HandlerMethod handler) {
    return Stream.of(handler.getMethodParameters())
        .filter(parameter -> !isFile(parameter))
        .flatMap(SentNames::names)
        .toList();
  }

  static List<String> filesOf(HandlerMethod handler) {
    return Stream.of(handler.getMethodParameters())
        .filter(SentNames::isFile)
        .flatMap(SentNames::names)
        .toList();
  }

  private static boolean isFile(MethodParameter parameter) {
    return ResolvableType.forMethodParameter(parameter).toString().contains("MultipartFile");
  }

  private static Stream<String> names(MethodParameter parameter) {
    if (parameter.hasParameterAnnotation(RequestParam.class)) {
      return Stream.of(name(parameter));
    }
    ResolvableType type = ResolvableType.forMethodParameter(parameter);
    return isForm(type.toClass()) ? fields(type) : Stream.empty();
  }

  private static String name(MethodParameter parameter) {
    String name = parameter.getParameterAnnotation(RequestParam.class).name();
    return name.isEmpty()
        ? parameter.getExecutable().getParameters()[parameter.getParameterIndex()].getName()
        : name;
  }

  private static boolean isForm(Class<?> type) {
    return type.getName().startsWith(OWN) && !type.isEnum();
  }

  private static Stream<String> fields(ResolvableType form) {
    Class<?> type = form.toClass();
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents())
            .flatMap(each -> field(each.getName(), ResolvableType.forType(each.getGenericType())))
        : Arrays.stream(BeanUtils.getPropertyDescriptors(type))
            .filter(each -> each.getWriteMethod() != null || isList(each))
            .flatMap(
                each ->
                    field(
                        each.getName(), ResolvableType.forMethodReturnType(each.getReadMethod())));
  }

  private static boolean isList(PropertyDescriptor property) {
    return property.getReadMethod() != null
        && List.class.isAssignableFrom(property.getPropertyType());
  }

  /** A list's as one far behind its end. */
  private static Stream<String> field(String name, ResolvableType type) {
    if (!List.class.isAssignableFrom(type.toClass())) {
      return MultipartFile.class.isAssignableFrom(type.toClass())
          ? Stream.empty()
          : Stream.of(name);
    }
    ResolvableType item = type.getGeneric(0);
    return isForm(item.toClass())
        ? fields(item).map(inner -> name + FAR + "." + inner)
        : Stream.of(name, name + FAR);
  }
}

package org.guiku.shell.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guiku.access.For;
import org.guiku.access.WantsSignIn;
import org.springframework.web.method.HandlerMethod;

/** What the interface's description says of who may call what. */
final class Admissions {

  private static final String TOKEN = "token";

  private Admissions() {}

  static void addTo(OpenAPI api) {
    api.getComponents()
        .addSecuritySchemes(
            TOKEN,
            new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A token of a person. Without one only what is public is seen."));
  }

  static void addTo(Operation operation, HandlerMethod handler) {
    operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
    refusal(operation, "401", "BAD_TOKEN" + (wantsSignIn(handler) ? " or SIGN_IN_WANTED" : ""));
    if (wantsSignIn(handler)) {
      refusal(operation, "403", "SCOPE_WANTED" + roles(handler));
    } else {
      operation.addSecurityItem(new SecurityRequirement());
    }
  }

  private static boolean wantsSignIn(HandlerMethod handler) {
    return handler.hasMethodAnnotation(WantsSignIn.class) || handler.hasMethodAnnotation(For.class);
  }

  private static String roles(HandlerMethod handler) {
    return Optional.ofNullable(handler.getMethodAnnotation(For.class))
        .map(
            only ->
                Arrays.stream(only.value())
                    .map(Enum::name)
                    .collect(Collectors.joining(", ", ", or ROLE_WANTED: it is for ", "")))
        .orElse("");
  }

  private static void refusal(Operation operation, String status, String codes) {
    operation
        .getResponses()
        .addApiResponse(
            status, new ApiResponse().description(codes).content(ApiReference.problem()));
  }
}

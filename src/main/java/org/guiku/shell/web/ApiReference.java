package org.guiku.shell.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.guiku.access.Viewer;
import org.guiku.documents.PageRequest;
import org.guiku.search.Facet;
import org.guiku.search.Filters;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** What the interface's description of itself says beyond what can be read off the controllers. */
@Configuration(proxyBeanMethods = false)
class ApiReference {

  private static final String MULTIPART = "multipart/form-data";
  private static final String PROBLEM = "#/components/schemas/Problem";

  static {
    // Who asks is known from elsewhere, and a page is two numbers.
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Viewer.class, PageRequest.class, Filters.class);
  }

  private final ResourceBundle words = ResourceBundle.getBundle("messages/reference", Locale.ROOT);

  @Bean
  OpenApiCustomizer description(@Value("${guiku.version:development}") String version) {
    return api -> {
      api.info(
          new Info()
              .title("Guiku 规库")
              .version(version)
              .description(words.getString("description"))
              .license(new License().name("Apache-2.0")));
      // Relative, so that it holds under whatever name the server is reached.
      api.servers(List.of(new io.swagger.v3.oas.models.servers.Server().url("/")));
      addProblem(api);
      Admissions.addTo(api);
    };
  }

  @Bean
  OperationCustomizer operations() {
    return (operation, handler) -> {
      String name = nameOf(handler);
      operation.operationId(name);
      operation.summary(words.containsKey(name) ? words.getString(name) : "");
      operation.tags(List.of(words.getString("module." + moduleOf(handler))));
      narrowed(operation, handler);
      paged(operation, handler);
      addRefusals(operation);
      Admissions.addTo(operation, handler);
      moveFieldsIntoBody(operation);
      return operation;
    };
  }

  /** As {@code document.list} for the method {@code list} of the document controller. */
  private static String nameOf(HandlerMethod handler) {
    String controller = handler.getBeanType().getSimpleName().replace("Controller", "");
    String first = controller.substring(0, 1).toLowerCase(Locale.ROOT);
    return first + controller.substring(1) + "." + handler.getMethod().getName();
  }

  private static String moduleOf(HandlerMethod handler) {
    return handler.getBeanType().getPackageName().split("\\.")[2];
  }

  private static void narrowed(Operation operation, HandlerMethod handler) {
    if (takes(Filters.class, handler)) {
      Arrays.stream(Facet.values())
          .forEach(facet -> operation.addParametersItem(repeatable(facet.wording())));
      operation.addParametersItem(repeatable("planCode"));
      operation.addParametersItem(day("from"));
      operation.addParametersItem(day("to"));
    }
  }

  private static Parameter repeatable(String name) {
    Schema<?> values = new ArraySchema().items(new StringSchema());
    return new QueryParameter().name(name).required(false).schema(values);
  }

  private static Parameter day(String name) {
    return new QueryParameter().name(name).required(false).schema(new DateSchema());
  }

  private static void paged(Operation operation, HandlerMethod handler) {
    if (takes(PageRequest.class, handler)) {
      operation.addParametersItem(number("page", 0, Integer.MAX_VALUE, 0));
      operation.addParametersItem(
          number("size", 1, PageRequest.MAX_SIZE, PageRequest.DEFAULT_SIZE));
    }
  }

  private static boolean takes(Class<?> type, HandlerMethod handler) {
    return Arrays.stream(handler.getMethodParameters())
        .anyMatch(parameter -> parameter.getParameterType() == type);
  }

  private static Parameter number(String name, int least, int most, int otherwise) {
    Schema<Number> schema = new IntegerSchema();
    schema.minimum(BigDecimal.valueOf(least)).maximum(BigDecimal.valueOf(most));
    schema.setDefault(otherwise);
    return new QueryParameter().name(name).required(false).schema(schema);
  }

  /** Text that comes along with a file is a part like the file. */
  private static void moveFieldsIntoBody(Operation operation) {
    Optional.ofNullable(operation.getRequestBody())
        .map(body -> body.getContent().get(MULTIPART))
        .map(MediaType::getSchema)
        .ifPresent(
            form -> {
              Optional.ofNullable(operation.getParameters())
                  .ifPresent(
                      fields ->
                          fields.forEach(
                              field -> form.addProperty(field.getName(), field.getSchema())));
              operation.parameters(null);
            });
  }

  private static void addRefusals(Operation operation) {
    ApiResponses responses = operation.getResponses();
    List<String> places =
        Optional.ofNullable(operation.getParameters()).orElseGet(List::of).stream()
            .map(Parameter::getIn)
            .toList();
    if (places.contains("path")) {
      responses.addApiResponse("404", new ApiResponse().description("There is no such thing."));
    }
    if (places.contains("query")) {
      responses.putIfAbsent("400", new ApiResponse().description("It cannot be read."));
    }
    responses.addApiResponse("default", new ApiResponse().description("Refused."));
    responses.forEach(
        (status, response) -> {
          if (!status.startsWith("2")) {
            response.content(problem());
          }
        });
  }

  static Content problem() {
    MediaType problem = new MediaType().schema(new Schema<>().$ref(PROBLEM));
    return new Content().addMediaType("application/problem+json", problem);
  }

  private static void addProblem(OpenAPI api) {
    api.getComponents()
        .addSchemas(
            "Problem",
            new ObjectSchema()
                .description("A refusal after RFC 9457.")
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty(
                    "code", new StringSchema().description("Stable; capitals and underscores."))
                .addProperty("detail", new StringSchema().description("A sentence for people."))
                .addProperty("instance", new StringSchema())
                .addProperty(
                    "requestId",
                    new StringSchema().description("With 500 only: where the log says why."))
                .required(List.of("title", "status", "code", "detail")));
  }
}

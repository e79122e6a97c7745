package org.guiku.search.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/** What the description of the API says of a list of queries and its answers. */
@RequestBody(
    required = true,
    content =
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            array = @ArraySchema(schema = @Schema(type = "string"))))
@ApiResponse(
    responseCode = "200",
    content = {
      @Content(
          mediaType = MediaType.APPLICATION_JSON_VALUE,
          array = @ArraySchema(schema = @Schema(implementation = BatchAnswer.class))),
      @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
    })
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface BatchExchange {}
